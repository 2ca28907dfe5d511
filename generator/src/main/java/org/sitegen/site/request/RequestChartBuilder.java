package org.sitegen.site.request;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.chart.bar.TallyChart;
import org.sitegen.chart.strip.DayStripChart;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.request.RequestClock;
import org.sitegen.site.index.NewestFirst;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.text.Kebab;

/**
 * Makes the charts of the queue.
 *
 * @param words the words of the theme
 * @param today the day of which they tell
 */
record RequestChartBuilder(ChartWords words, LocalDate today) {

    RequestCharts of(List<Request> requests) {
        List<Request> open = requests.stream().filter(one -> one.status().isOpen()).toList();
        List<Request> answered = latestFirst(requests, this::answeredOn);
        List<Request> settled = latestFirst(requests, this::settledOn);
        return new RequestCharts(
                open.isEmpty() ? null : byClass(open),
                open.isEmpty() ? null : byAge(open),
                answered.size(),
                toAnswer(answered, counted("answers", answered, left(open, this::answeredOn))),
                settled.size(),
                waited(settled, counted("waits", settled, left(open, this::settledOn))));
    }

    private @Nullable LocalDate answeredOn(Request request) {
        return request.answeredAsOf(today);
    }

    private @Nullable LocalDate settledOn(Request request) {
        return request.settledAsOf(today);
    }

    /** Those to which it has happened. */
    private static List<Request> latestFirst(
            List<Request> requests, Function<Request, @Nullable LocalDate> when) {
        Comparator<Request> order =
                Comparator.comparing(request -> Objects.requireNonNull(when.apply(request)));
        return requests.stream()
                .filter(request -> when.apply(request) != null)
                .sorted(order.thenComparing(Request::id).reversed())
                .toList();
    }

    /** How many of the open ones it has not happened to. */
    private static int left(List<Request> open, Function<Request, @Nullable LocalDate> when) {
        return (int) open.stream().filter(request -> when.apply(request) == null).count();
    }

    private Chart byClass(List<Request> open) {
        List<TallyChart.Tally> tallies = new ArrayList<>();
        for (RequestClass turn : RequestClass.values()) {
            tallies.add(tally("request-class." + Kebab.of(turn), open, one -> one.turn() == turn));
        }
        tallies.add(tally("request-class.none", open, one -> one.turn() == null));
        String counted = words.word("requests.classes-counted", number(open.size()));
        return tallies(heading("classes", counted), tallies);
    }

    private Chart byAge(List<Request> open) {
        List<TallyChart.Tally> tallies = new ArrayList<>();
        for (RequestAge age : RequestAge.values()) {
            String key = "request-age." + Kebab.of(age);
            tallies.add(tally(key, open, one -> RequestAge.of(one.askedOn(), today) == age));
        }
        LocalDate oldest =
                open.stream().map(Request::askedOn).min(Comparator.naturalOrder()).orElse(today);
        String month = words.month(YearMonth.from(oldest));
        String counted = words.word("requests.ages-counted", number(open.size()), month);
        return tallies(heading("ages", counted), tallies);
    }

    private TallyChart.Tally tally(String key, List<Request> open, Predicate<Request> those) {
        return new TallyChart.Tally(words.word(key), open.stream().filter(those).count());
    }

    private Chart tallies(ChartHeading heading, List<TallyChart.Tally> tallies) {
        String label = words.word("chart.column.count");
        Direction none = Direction.NO_DIRECTION;
        Metric metric = new Metric("{0}", label, 0, none, NaturalBounds.FROM_ZERO);
        return new TallyChart(heading, metric, tallies).draw(words);
    }

    private @Nullable Chart toAnswer(List<Request> answered, String counted) {
        ChartHeading heading = heading("answers", counted);
        return draw(
                heading,
                List.of(words.word("chart.column.working-days")),
                NewestFirst.first(answered),
                one -> List.of(one.workingDaysUntil(Objects.requireNonNull(answeredOn(one)))));
    }

    private @Nullable Chart waited(List<Request> settled, String counted) {
        return draw(
                heading("waits", counted),
                List.of(words.word("request.waits-it"), words.word("request.waits-you")),
                NewestFirst.first(settled),
                one -> {
                    RequestClock clock = one.clock(today);
                    return List.of(clock.onIt(), clock.onYou());
                });
    }

    private @Nullable Chart draw(
            ChartHeading heading,
            List<String> strips,
            List<Request> requests,
            Function<Request, List<Integer>> days) {
        DayStripChart chart =
                DayStripChart.of(
                        heading,
                        strips,
                        requests.stream()
                                .map(
                                        one ->
                                                new DayStripChart.Case(
                                                        one.envelope().title(), days.apply(one)))
                                .toList());
        return chart == null ? null : chart.draw(words);
    }

    private ChartHeading heading(String what, String counted) {
        return new ChartHeading("requests-" + what, words.word("requests." + what), counted);
    }

    private String counted(String what, List<Request> all, int left) {
        String counted = number(Math.min(all.size(), NewestFirst.MOST));
        return all.size() <= NewestFirst.MOST
                ? words.word("requests." + what + "-counted", counted, number(left))
                : words.word(
                        "requests." + what + "-newest", counted, number(all.size()), number(left));
    }

    private String number(int count) {
        return words.number(count, 0);
    }
}
