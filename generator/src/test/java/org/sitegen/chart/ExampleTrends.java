package org.sitegen.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Mark;
import org.sitegen.newsletter.Period;
import org.sitegen.statistics.Bounds;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Point;
import org.sitegen.statistics.ProcessBehaviour;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.Target;

/** Trends that between them show all that a trend can show. */
final class ExampleTrends {

    static final Measure CALLS =
            new Measure("{0}%", "% of calls", 1, Direction.HIGHER_IS_BETTER, Bounds.PERCENT);
    static final Measure MINUTES =
            new Measure(
                    "{0} min",
                    "minutes of disruption", 0, Direction.LOWER_IS_BETTER, Bounds.FROM_ZERO);
    static final Measure POUNDS =
            new Measure("£{0}", "pounds per person", 0, Direction.WITHIN_RANGE, Bounds.FROM_ZERO);

    private ExampleTrends() {}

    /**
     * Two years: a gap, a new method, a target that was lowered, a correction, a fall at the end.
     */
    static TrendChart wholeStory() {
        List<Reading> readings =
                months(
                        "2024-10", 74.4, 75.9, 70.8, 75.8, 76.4, 74.3, 76.7, 73.8, 75.0, 77.4, 74.8,
                        76.5, 71.0, null, null, 66.9, 68.1, 67.3, 68.8, 66.4, 67.0, 68.2, 66.1,
                        61.2, 60.4);
        mark(readings, 13, Mark.NOT_AVAILABLE, "the counting system was off");
        mark(readings, 14, Mark.NOT_AVAILABLE, "the counting system was off");
        mark(readings, 4, Mark.REVISED, "published as 74.1%");
        mark(readings, 15, Mark.BREAK, "");
        mark(readings, 19, Mark.ESTIMATED, "two days are missing");
        mark(readings, 24, Mark.PROVISIONAL, "final on 15 November");
        return trend(
                new Heading(
                        "desk-first-fix",
                        "Problems solved at the first call are getting worse",
                        "Share of calls, October 2024 to October 2026, 23 figures"),
                CALLS,
                new Course(
                        readings,
                        List.of(
                                target("2024-04", Target.atLeast(72)),
                                target("2026-01", Target.atLeast(70))),
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

    static TrendChart runChart() {
        return trend(
                new Heading(
                        "new-figure", "Four figures so far: too few to judge", "Share of calls"),
                CALLS,
                new Course(
                        months("2026-06", 62.0, 71.5, 66.2, 69.9),
                        List.of(target("2026-06", Target.atLeast(80))),
                        List.of()));
    }

    static TrendChart trial() {
        List<Reading> readings = months("2026-03", 96.2, 98.1, 97.4, 99.0, 98.8, 97.1, 98.0, 99.3);
        mark(readings, 7, Mark.PROVISIONAL, "");
        return trend(
                new Heading(
                        "reports-on-time",
                        "Reports on time: hit and miss so far",
                        "Share of reports"),
                new Measure("{0}%", "% of reports", 1, Direction.HIGHER_IS_BETTER, Bounds.PERCENT),
                new Course(readings, List.of(target("2026-03", Target.atLeast(98))), List.of()));
    }

    static TrendChart range() {
        return trend(
                new Heading(
                        "cost-per-person",
                        "IT costs more than agreed since spring",
                        "Pounds a month"),
                POUNDS,
                new Course(
                        months(
                                "2025-01", 244, 251, 247, 250, 243, 249, 252, 246, 248, 251, 247,
                                245, 253, 258, 262, 266, 271, 276, 281, 284),
                        List.of(target("2024-10", Target.between(230, 260))),
                        List.of()));
    }

    static TrendChart quarters() {
        List<Reading> readings = new ArrayList<>();
        double[] values = {61, 64, 63, 66, 70, 69, 73};
        for (int index = 0; index < values.length; index++) {
            readings.add(
                    Reading.of(
                            new Period(YearMonth.of(2025, 1).plusMonths(3L * index), 3),
                            values[index]));
        }
        return trend(
                new Heading("people-satisfied", "More people are satisfied", "Share of answers"),
                new Measure("{0}%", "% of answers", 0, Direction.HIGHER_IS_BETTER, Bounds.PERCENT),
                new Course(readings, List.of(target("2025-01", Target.atLeast(75))), List.of()));
    }

    static TrendChart years() {
        List<Reading> readings = new ArrayList<>();
        double[] values = {148, 141, 133, 120, 101, 84, 80};
        for (int index = 0; index < values.length; index++) {
            readings.add(Reading.of(new Period(YearMonth.of(2019 + index, 1), 12), values[index]));
        }
        return trend(
                new Heading("old-systems", "Fewer systems past support each year", "Systems"),
                new Measure(
                        "{0}",
                        "systems past support", 0, Direction.LOWER_IS_BETTER, Bounds.FROM_ZERO),
                new Course(readings, List.of(target("2019-01", Target.atMost(40))), List.of()));
    }

    static TrendChart nothingYet() {
        List<Reading> readings = months("2026-08", null, null, null);
        for (int index = 0; index < 3; index++) {
            mark(readings, index, Mark.NOT_AVAILABLE, "counting begins in November");
        }
        return trend(
                new Heading("nothing-yet", "No figure yet", ""),
                CALLS,
                new Course(readings, List.of(), List.of()));
    }

    static TrendChart trend(Heading heading, Measure measure, Course course) {
        return trend(heading, measure, Form.LINE, course);
    }

    static TrendChart trend(Heading heading, Measure measure, Form form, Course course) {
        List<Reading> readings = course.readings();
        List<Point> points =
                readings.stream().map(r -> new Point(r.value(), r.mark() == Mark.BREAK)).toList();
        return new TrendChart(
                heading,
                measure,
                form,
                TimeAxis.covering(readings.stream().map(Reading::period).toList()),
                course,
                ProcessBehaviour.of(new Series(points), measure.bounds()));
    }

    static List<Reading> months(String first, @Nullable Number... values) {
        List<Reading> readings = new ArrayList<>();
        for (int index = 0; index < values.length; index++) {
            Period month = Period.month(YearMonth.parse(first).plusMonths(index));
            Number value = values[index];
            readings.add(
                    new Reading(month, value == null ? null : value.doubleValue(), Mark.FINAL, ""));
        }
        return readings;
    }

    static void mark(List<Reading> readings, int index, Mark mark, String note) {
        Reading reading = readings.get(index);
        readings.set(index, new Reading(reading.period(), reading.value(), mark, note));
    }

    static TargetStep target(String from, Target target) {
        return new TargetStep(YearMonth.parse(from), target);
    }

    private static Annotation note(String month, Annotation.Kind kind, String text) {
        return new Annotation(YearMonth.parse(month), kind, text);
    }
}
