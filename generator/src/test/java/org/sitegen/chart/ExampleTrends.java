package org.sitegen.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.chart.trend.Annotation;
import org.sitegen.chart.trend.DataPoint;
import org.sitegen.chart.trend.TargetStep;
import org.sitegen.chart.trend.TrendChart;
import org.sitegen.chart.trend.TrendData;
import org.sitegen.chart.trend.TrendForm;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Point;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.TargetRange;
import org.sitegen.statistics.course.Course;
import org.sitegen.statistics.course.FigureKind;
import org.sitegen.statistics.course.Level;
import org.sitegen.statistics.course.Reliance;
import org.sitegen.statistics.course.Verdict;

/** Trends that between them show all that a trend can show. */
public final class ExampleTrends {

    public static final Metric CALLS =
            new Metric("{0}%", "% of calls", 1, Direction.HIGHER_IS_BETTER, NaturalBounds.PERCENT);
    public static final Metric MINUTES =
            new Metric(
                    "{0} min",
                    "minutes of disruption", 0, Direction.LOWER_IS_BETTER, NaturalBounds.FROM_ZERO);
    static final Metric POUNDS =
            new Metric(
                    "£{0}",
                    "pounds per person", 0, Direction.WITHIN_RANGE, NaturalBounds.FROM_ZERO);

    private ExampleTrends() {}

    /**
     * Two years: a gap, a new method, a target that was lowered, a correction, a fall at the end.
     */
    public static TrendChart wholeStory() {
        List<DataPoint> points =
                months(
                        "2024-10", 74.4, 75.9, 70.8, 75.8, 76.4, 74.3, 76.7, 73.8, 75.0, 77.4, 74.8,
                        76.5, 71.0, null, null, 66.9, 68.1, 67.3, 68.8, 66.4, 67.0, 68.2, 66.1,
                        61.2, 60.4);
        mark(points, 13, Mark.NOT_AVAILABLE, "the counting system was off");
        mark(points, 14, Mark.NOT_AVAILABLE, "the counting system was off");
        mark(points, 4, Mark.REVISED, "published as 74.1%");
        mark(points, 15, Mark.BREAK, "");
        mark(points, 19, Mark.ESTIMATED, "two days are missing");
        mark(points, 24, Mark.PROVISIONAL, "final on 15 November");
        return trend(
                new ChartHeading(
                        "desk-first-fix",
                        "Problems solved at the first call are getting worse",
                        "Share of calls, October 2024 to October 2026, 23 figures"),
                CALLS,
                new TrendData(
                        points,
                        List.of(
                                target("2024-04", TargetRange.atLeast(72)),
                                target("2026-01", TargetRange.atLeast(70))),
                        List.of(
                                note(
                                        "2025-02",
                                        Annotation.Kind.CORRECTION,
                                        "Calls by chat had been left out."),
                                note(
                                        "2026-01",
                                        Annotation.Kind.BREAK,
                                        "Calls that come back within five days no longer count as solved."),
                                note(
                                        "2026-01",
                                        Annotation.Kind.TARGET,
                                        "From 72 to 70, agreed with the units."))));
    }

    public static TrendChart runChart() {
        return trend(
                new ChartHeading(
                        "new-figure", "Four figures so far: too few to judge", "Share of calls"),
                CALLS,
                new TrendData(
                        months("2026-06", 62.0, 71.5, 66.2, 69.9),
                        List.of(target("2026-06", TargetRange.atLeast(80))),
                        List.of()));
    }

    public static TrendChart trial() {
        List<DataPoint> points = months("2026-03", 96.2, 98.1, 97.4, 99.0, 98.8, 97.1, 98.0, 99.3);
        mark(points, 7, Mark.PROVISIONAL, "");
        return trend(
                new ChartHeading(
                        "reports-on-time",
                        "Reports on time: hit and miss so far",
                        "Share of reports"),
                new Metric(
                        "{0}%",
                        "% of reports", 1, Direction.HIGHER_IS_BETTER, NaturalBounds.PERCENT),
                new TrendData(
                        points, List.of(target("2026-03", TargetRange.atLeast(98))), List.of()));
    }

    public static TrendChart range() {
        return trend(
                new ChartHeading(
                        "cost-per-person",
                        "IT costs more than agreed since spring",
                        "Pounds a month"),
                POUNDS,
                new TrendData(
                        months(
                                "2025-01", 244, 251, 247, 250, 243, 249, 252, 246, 248, 251, 247,
                                245, 253, 258, 262, 266, 271, 276, 281, 284),
                        List.of(target("2024-10", TargetRange.between(230, 260))),
                        List.of()));
    }

    static TrendChart quarters() {
        List<DataPoint> points = new ArrayList<>();
        double[] values = {61, 64, 63, 66, 70, 69, 73};
        for (int index = 0; index < values.length; index++) {
            points.add(
                    DataPoint.of(
                            new FigurePeriod(YearMonth.of(2025, 1).plusMonths(3L * index), 3),
                            values[index]));
        }
        return trend(
                new ChartHeading(
                        "people-satisfied", "More people are satisfied", "Share of answers"),
                new Metric(
                        "{0}%",
                        "% of answers", 0, Direction.HIGHER_IS_BETTER, NaturalBounds.PERCENT),
                new TrendData(
                        points, List.of(target("2025-01", TargetRange.atLeast(75))), List.of()));
    }

    static TrendChart years() {
        List<DataPoint> points = new ArrayList<>();
        double[] values = {148, 141, 133, 120, 101, 84, 80};
        for (int index = 0; index < values.length; index++) {
            points.add(
                    DataPoint.of(
                            new FigurePeriod(YearMonth.of(2019 + index, 1), 12), values[index]));
        }
        return trend(
                new ChartHeading("old-systems", "Fewer systems past support each year", "Systems"),
                new Metric(
                        "{0}",
                        "systems past support",
                        0,
                        Direction.LOWER_IS_BETTER,
                        NaturalBounds.FROM_ZERO),
                new TrendData(
                        points, List.of(target("2019-01", TargetRange.atMost(40))), List.of()));
    }

    static TrendChart nothingYet() {
        List<DataPoint> points = months("2026-08", null, null, null);
        for (int index = 0; index < 3; index++) {
            mark(points, index, Mark.NOT_AVAILABLE, "counting begins in November");
        }
        return trend(
                new ChartHeading("nothing-yet", "No figure yet", ""),
                CALLS,
                new TrendData(points, List.of(), List.of()));
    }

    public static TrendChart trend(ChartHeading heading, Metric metric, TrendData data) {
        return trend(heading, metric, TrendForm.LINE, data);
    }

    public static TrendChart trend(
            ChartHeading heading, Metric metric, TrendForm form, TrendData data) {
        Series series = new Series(data.points().stream().map(ExampleTrends::point).toList());
        Course course = Course.of(series, kind(metric, form), metric.bounds(), 12);
        TimeAxis axis =
                data.points().isEmpty()
                        ? new TimeAxis(YearMonth.of(2026, 1), YearMonth.of(2026, 1))
                        : TimeAxis.covering(data.points().stream().map(DataPoint::period).toList());
        return new TrendChart(
                heading,
                metric,
                form,
                axis,
                data,
                course,
                Verdict.of(course, metric.direction(), 12, reliance(data, axis, course)));
    }

    private static Point point(DataPoint point) {
        Double value = point.value();
        Point plain = value == null ? Point.gap() : Point.of(value);
        return point.mark() == Mark.BREAK ? plain.afterBreak() : plain;
    }

    private static FigureKind kind(Metric metric, TrendForm form) {
        boolean share = metric.bounds().equals(NaturalBounds.PERCENT);
        FigureKind other = form == TrendForm.BARS ? FigureKind.COUNT : FigureKind.AMOUNT;
        return share ? FigureKind.SHARE : other;
    }

    private static Reliance reliance(TrendData data, TimeAxis axis, Course course) {
        List<Boolean> met = new ArrayList<>();
        for (DataPoint point : data.points()) {
            TargetRange target = data.targetAt(point.period().last());
            Double value = point.value();
            if (target != null && value != null) {
                met.add(target.metBy(value));
            }
        }
        Level level = course.latestLevel();
        return Reliance.of(met, data.targetAt(axis.last()), level == null ? null : level.limits());
    }

    /** A year and a half of figures that rise steadily. */
    public static List<DataPoint> rising() {
        return months(
                "2025-01", 11, 12, 14, 13, 16, 17, 16, 19, 20, 22, 21, 24, 24, 26, 27, 27, 29, 31);
    }

    public static List<DataPoint> months(String first, @Nullable Number... values) {
        List<DataPoint> points = new ArrayList<>();
        for (int index = 0; index < values.length; index++) {
            FigurePeriod month = FigurePeriod.month(YearMonth.parse(first).plusMonths(index));
            Number value = values[index];
            points.add(
                    new DataPoint(
                            month, value == null ? null : value.doubleValue(), Mark.FINAL, ""));
        }
        return points;
    }

    public static void mark(List<DataPoint> points, int index, Mark mark, String note) {
        DataPoint point = points.get(index);
        points.set(index, new DataPoint(point.period(), point.value(), mark, note));
    }

    public static TargetStep target(String from, TargetRange target) {
        return new TargetStep(YearMonth.parse(from), target);
    }

    private static Annotation note(String month, Annotation.Kind kind, String text) {
        return new Annotation(YearMonth.parse(month), kind, text);
    }
}
