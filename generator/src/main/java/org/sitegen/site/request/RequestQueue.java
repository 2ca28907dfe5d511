package org.sitegen.site.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.request.Decision;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.request.RequestStatus;
import org.sitegen.newsletter.request.Resolution;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.EntryYears;
import org.sitegen.site.index.NewestFirst;

/** Plans the queue of requests, and the lists of the years when there are many. */
final class RequestQueue {

    /** Those whose turn comes first; what is not triaged yet stands behind. */
    private static final Comparator<Request> BY_TURN =
            Comparator.comparing(
                            Request::turn,
                            Comparator.<@Nullable RequestClass>nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Request::askedOn)
                    .thenComparing(Request::id);

    private static final Comparator<Request> BY_AGE =
            Comparator.comparing(Request::askedOn).thenComparing(Request::id);

    private final List<Request> requests;
    private final List<Request> ended;
    private final EntryYears<Request> years;
    private final RequestCardBuilder cards;
    private final RequestChartBuilder charts;
    private final @Nullable Address rule;

    RequestQueue(
            Address address,
            List<Request> requests,
            RequestCardBuilder cards,
            RequestChartBuilder charts,
            @Nullable Address rule) {
        this.requests = requests;
        this.ended = newestFirst(requests);
        this.years =
                EntryYears.of(
                        address,
                        ended.size() > NewestFirst.MOST ? ended : List.of(),
                        request -> end(request).getYear());
        this.cards = cards;
        this.charts = charts;
        this.rule = rule;
    }

    /** The queue, and a page for each year if it cannot hold all that ended. */
    List<PlannedPage<RequestIndexPage>> pages() {
        List<PlannedPage<RequestIndexPage>> pages = new ArrayList<>();
        pages.add(planned(years.list(), requests, this::queue));
        years.byYear()
                .forEach(
                        (year, ofYear) ->
                                pages.add(
                                        planned(
                                                years.link(year).address(),
                                                ofYear,
                                                () -> page(year, ofYear))));
        return pages;
    }

    private PlannedPage<RequestIndexPage> planned(
            Address address, List<Request> listed, Supplier<RequestIndexPage> maker) {
        PageInputs inputs = PageInputs.of(listed).entries(years.firstOfEachYear());
        return new PlannedPage<>(address, "requests", RequestIndexPage.class, inputs.all(), maker);
    }

    private RequestIndexPage queue() {
        return new RequestIndexPage(
                years.list(),
                null,
                in(BY_TURN, RequestStatus.RECEIVED, RequestStatus.TRIAGED),
                in(BY_AGE, RequestStatus.ANSWERED),
                in(BY_TURN, RequestStatus.AGREED, RequestStatus.IN_PROGRESS),
                charts.of(requests),
                cards(NewestFirst.first(ended)),
                ended.size(),
                decisions(requests),
                years.links(),
                rule);
    }

    private RequestIndexPage page(int year, List<Request> ofYear) {
        return new RequestIndexPage(
                years.link(year).address(),
                year,
                List.of(),
                List.of(),
                List.of(),
                null,
                cards(ofYear),
                ofYear.size(),
                decisions(ofYear),
                years.links(),
                rule);
    }

    private List<RequestCard> cards(List<Request> these) {
        return these.stream().map(cards::card).toList();
    }

    private List<RequestCard> in(Comparator<Request> order, RequestStatus... statuses) {
        List<RequestStatus> wanted = Arrays.asList(statuses);
        return cards(
                requests.stream()
                        .filter(request -> wanted.contains(request.status()))
                        .sorted(order)
                        .toList());
    }

    private static List<Request> newestFirst(List<Request> requests) {
        return requests.stream()
                .filter(request -> request.endedOn() != null)
                .sorted(Comparator.comparing(RequestQueue::end).thenComparing(BY_AGE).reversed())
                .toList();
    }

    private static LocalDate end(Request request) {
        return Objects.requireNonNull(request.endedOn());
    }

    private static List<RequestIndexPage.Decided> decisions(List<Request> requests) {
        List<RequestIndexPage.Decided> decisions = new ArrayList<>();
        for (Resolution resolution : Resolution.values()) {
            long count = requests.stream().filter(one -> decided(one) == resolution).count();
            decisions.add(new RequestIndexPage.Decided(resolution, (int) count));
        }
        return decisions;
    }

    private static @Nullable Resolution decided(Request request) {
        Decision decision = request.decision();
        return decision == null ? null : decision.decided();
    }
}
