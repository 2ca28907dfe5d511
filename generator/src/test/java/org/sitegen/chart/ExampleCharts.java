package org.sitegen.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.chart.bar.BeforeAfterChart;
import org.sitegen.chart.bar.StepsChart;
import org.sitegen.chart.bar.TallyChart;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.chart.strip.DayStripChart;
import org.sitegen.chart.strip.Recovery;
import org.sitegen.chart.strip.RecoveryTimesChart;
import org.sitegen.chart.trend.DataPoint;
import org.sitegen.chart.trend.SmallMultiple;
import org.sitegen.chart.trend.Sparkline;
import org.sitegen.chart.trend.TrendChart;
import org.sitegen.chart.trend.TrendData;
import org.sitegen.chart.trend.TrendForm;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.TargetRange;

/** One line for each chart with a golden picture: its file and what is drawn. */
public final class ExampleCharts {

    static final Metric EVENTS =
            new Metric(
                    "{0}",
                    "incidents a month", 0, Direction.LOWER_IS_BETTER, NaturalBounds.FROM_ZERO);

    private ExampleCharts() {}

    static Map<String, Drawing> all() {
        Map<String, Drawing> charts = new LinkedHashMap<>();
        charts.put("trend-whole-story", ExampleTrends.wholeStory());
        charts.put("trend-run-chart", ExampleTrends.runChart());
        charts.put("trend-trial-limits", ExampleTrends.trial());
        charts.put("trend-range-target", ExampleTrends.range());
        charts.put("trend-quarters", ExampleTrends.quarters());
        charts.put("trend-years", ExampleTrends.years());
        charts.put("trend-nothing-yet", ExampleTrends.nothingYet());
        charts.put("trend-real-minutes", realMinutes());
        charts.put("bars-real-counts", realCounts());
        charts.put("bars-few", fewBars());
        charts.put("strip-real", realStrip());
        charts.put("strip-here", stripWithOneOfThem());
        charts.put("days", days());
        charts.put("days-few", fewDays());
        charts.put("before-after", beforeAfter());
        charts.put("tally", tally());
        charts.put("steps", steps());
        charts.put("sparkline", new Sparkline(renamed(ExampleTrends.wholeStory(), "spark")));
        charts.put(
                "small-multiple",
                new SmallMultiple(onLongAxis(ExampleTrends.trial(), "small-one")));
        charts.put(
                "small-multiple-gaps",
                new SmallMultiple(onLongAxis(ExampleTrends.wholeStory(), "small-two")));
        return charts;
    }

    static TrendChart realMinutes() {
        return ExampleTrends.trend(
                new ChartHeading(
                        "real-minutes",
                        "Disruption goes up and down; no real change",
                        "Minutes a month"),
                ExampleTrends.MINUTES,
                new TrendData(RealIncidents.read().monthly(false), List.of(), List.of()));
    }

    public static TrendChart realCounts() {
        return ExampleTrends.trend(
                new ChartHeading(
                        "real-counts", "Incidents a month: no real change", "Incidents by month"),
                EVENTS,
                TrendForm.BARS,
                new TrendData(RealIncidents.read().monthly(true), List.of(), List.of()));
    }

    private static TrendChart fewBars() {
        List<DataPoint> points =
                ExampleTrends.months("2025-11", 3, 2, 4, 3, 2, 3, 4, 2, 3, 12, 3, 2);
        ExampleTrends.mark(points, 11, Mark.PROVISIONAL, "");
        return ExampleTrends.trend(
                new ChartHeading(
                        "failures-by-month", "August had four times the usual failures", ""),
                EVENTS,
                TrendForm.BARS,
                new TrendData(
                        points,
                        List.of(ExampleTrends.target("2025-01", TargetRange.atMost(3))),
                        List.of()));
    }

    public static RecoveryTimesChart realStrip() {
        return new RecoveryTimesChart(
                new ChartHeading(
                        "real-strip",
                        "Half of the incidents were over within two hours",
                        "37 incidents, July 2020 to November 2022"),
                RealIncidents.read().incidents().stream()
                        .map(i -> new Recovery(i.started(), i.minutes(), false))
                        .toList());
    }

    private static RecoveryTimesChart stripWithOneOfThem() {
        return new RecoveryTimesChart(
                new ChartHeading(
                        "strip-here", "This failure lasted longer than most", "9 failures in 2026"),
                List.of(
                        new Recovery("F-2026-001", 42, false),
                        new Recovery("F-2026-002", 95, false),
                        new Recovery("F-2026-003", 15, false),
                        new Recovery("F-2026-004", 61, false),
                        new Recovery("F-2026-014", 1660, true),
                        new Recovery("F-2026-006", 180, false),
                        new Recovery("F-2026-007", 44, false),
                        new Recovery("F-2026-008", 43, false),
                        new Recovery("F-2026-009", 4400, false)));
    }

    private static DayStripChart days() {
        List<DayStripChart.Case> cases = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            List<Integer> days = List.of(number * number % 23, number * number * 7 % 331);
            cases.add(new DayStripChart.Case("R-2026-" + (100 + number), days));
        }
        return new DayStripChart(
                new ChartHeading("days", "Most of the time was ours", "40 requests"),
                List.of("Waiting for IT", "Waiting for the units"),
                cases);
    }

    private static DayStripChart fewDays() {
        return new DayStripChart(
                new ChartHeading("days-few", "How long the first answer took", "3 requests"),
                List.of("working days"),
                List.of(
                        new DayStripChart.Case("R-2026-001", List.of(0)),
                        new DayStripChart.Case("R-2026-002", List.of(9)),
                        new DayStripChart.Case("R-2026-003", List.of(9))));
    }

    private static BeforeAfterChart beforeAfter() {
        return new BeforeAfterChart(
                new ChartHeading(
                        "invoices",
                        "Invoices are paid in three days instead of fourteen",
                        "Working days, measured"),
                new Metric(
                        "{0} days",
                        "working days", 1, Direction.LOWER_IS_BETTER, NaturalBounds.FROM_ZERO),
                new BeforeAfterChart.MeasuredMoment("March to May 2026, 412 invoices", 14.2),
                new BeforeAfterChart.MeasuredMoment("September 2026, 138 invoices", 3.1));
    }

    private static TallyChart tally() {
        return new TallyChart(
                new ChartHeading(
                        "noticed-by",
                        "People using IT notice first in half of the failures",
                        "14 failures in 2026"),
                EVENTS,
                List.of(
                        new TallyChart.Tally("People using it", 7),
                        new TallyChart.Tally("Monitoring", 4),
                        new TallyChart.Tally("IT staff", 2),
                        new TallyChart.Tally("A supplier", 1),
                        new TallyChart.Tally("An audit", 0)));
    }

    private static StepsChart steps() {
        return new StepsChart(
                new ChartHeading("photos", "8 weeks, one step after the other", ""),
                List.of(
                        new StepsChart.Step("Agree which photos are kept", "Legal", 5, "1 week"),
                        new StepsChart.Step("Try it with one crew", "", 10, "2 weeks"),
                        new StepsChart.Step(
                                "Give it to all crews, depot by depot", "IT", 25, "5 weeks")));
    }

    private static TrendChart onLongAxis(TrendChart chart, String id) {
        TrendChart renamed = renamed(chart, id);
        TimeAxis axis = new TimeAxis(YearMonth.of(2024, 10), YearMonth.of(2026, 10));
        return new TrendChart(
                renamed.heading(),
                chart.metric(),
                chart.form(),
                axis,
                chart.data(),
                chart.course(),
                chart.verdict());
    }

    private static TrendChart renamed(TrendChart chart, String id) {
        ChartHeading heading =
                new ChartHeading(id, chart.heading().title(), chart.heading().subtitle());
        return new TrendChart(
                heading,
                chart.metric(),
                chart.form(),
                chart.axis(),
                chart.data(),
                chart.course(),
                chart.verdict());
    }
}
