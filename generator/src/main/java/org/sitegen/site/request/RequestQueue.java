package org.sitegen.site.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.request.RequestStatus;
import org.sitegen.newsletter.request.Resolution;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.index.Newest;

/** Makes the queue of requests, and the lists of the years when there are many. */
final class RequestQueue {

    /** Those whose turn comes first; what is not triaged yet stands behind. */
    private static final Comparator<RequestCard> BY_TURN =
            Comparator.comparing(
                            RequestCard::turn,
                            Comparator.<@Nullable RequestClass>nullsLast(Comparator.naturalOrder()))
                    .thenComparing(RequestCard::askedOn)
                    .thenComparing(RequestCard::id);

    private static final Comparator<RequestCard> BY_AGE =
            Comparator.comparing(RequestCard::askedOn).thenComparing(RequestCard::id);

    private final Address address;
    private final List<RequestCard> cards;
    private final @Nullable Address rule;

    RequestQueue(Address address, List<RequestCard> cards, @Nullable Address rule) {
        this.address = address;
        this.cards = cards;
        this.rule = rule;
    }

    /** The queue, and a page for each year if it cannot hold all that ended. */
    List<RequestIndexPage> pages() {
        List<RequestCard> ended = newestFirst(cards);
        Map<Integer, List<RequestCard>> years = years(ended);
        List<Link> links = years.keySet().stream().map(this::link).toList();
        List<RequestIndexPage> pages = new ArrayList<>();
        pages.add(queue(ended, links));
        years.forEach((year, ofYear) -> pages.add(page(year, ofYear, links)));
        return pages;
    }

    private RequestIndexPage queue(List<RequestCard> ended, List<Link> years) {
        return new RequestIndexPage(
                address,
                null,
                in(BY_TURN, RequestStatus.RECEIVED, RequestStatus.TRIAGED),
                in(BY_AGE, RequestStatus.ANSWERED),
                in(BY_TURN, RequestStatus.AGREED, RequestStatus.IN_PROGRESS),
                ended.subList(0, Math.min(ended.size(), Newest.MOST)),
                ended.size(),
                decisions(cards),
                years,
                rule);
    }

    private RequestIndexPage page(int year, List<RequestCard> ended, List<Link> years) {
        return new RequestIndexPage(
                link(year).address(),
                year,
                List.of(),
                List.of(),
                List.of(),
                ended,
                ended.size(),
                decisions(ended),
                years,
                rule);
    }

    private List<RequestCard> in(Comparator<RequestCard> order, RequestStatus... statuses) {
        List<RequestStatus> wanted = Arrays.asList(statuses);
        return cards.stream().filter(card -> wanted.contains(card.status())).sorted(order).toList();
    }

    private static List<RequestCard> newestFirst(List<RequestCard> cards) {
        return cards.stream()
                .filter(card -> card.endedOn() != null)
                .sorted(Comparator.comparing(RequestQueue::end).thenComparing(BY_AGE).reversed())
                .toList();
    }

    private static LocalDate end(RequestCard card) {
        return Objects.requireNonNull(card.endedOn());
    }

    private static Map<Integer, List<RequestCard>> years(List<RequestCard> ended) {
        Map<Integer, List<RequestCard>> years = new TreeMap<>(Collections.reverseOrder());
        if (ended.size() > Newest.MOST) {
            ended.forEach(
                    card ->
                            years.computeIfAbsent(end(card).getYear(), any -> new ArrayList<>())
                                    .add(card));
        }
        return years;
    }

    private static List<RequestIndexPage.Decided> decisions(List<RequestCard> cards) {
        List<RequestIndexPage.Decided> decisions = new ArrayList<>();
        for (Resolution resolution : Resolution.values()) {
            long count = cards.stream().filter(card -> card.decided() == resolution).count();
            decisions.add(new RequestIndexPage.Decided(resolution, (int) count));
        }
        return decisions;
    }

    private Link link(int year) {
        return new Link(Integer.toString(year), address.child(year + "/"));
    }
}
