package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitegen.statistics.Point;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.course.Course;
import org.sitegen.statistics.course.FigureKind;
import org.sitegen.statistics.course.Level;
import org.sitegen.statistics.course.Reliance;
import org.sitegen.statistics.course.Verdict;

/**
 * The figures of a benchmark as the statistics know them, and what these find.
 *
 * @param history the figures up to some period
 */
record BenchmarkCourse(History history) {

    private static final double PERCENT = 100;

    /** How they went. */
    Course find() {
        return Course.of(series(), kind(), history.bounds(), periodsOfAYear());
    }

    private Benchmark benchmark() {
        return history.benchmark();
    }

    private List<Measurement> rows() {
        return history.rows();
    }

    private Series series() {
        List<Point> points = new ArrayList<>(rows().size());
        rows().forEach(row -> points.add(point(row)));
        return new Series(points, kind() == FigureKind.SHARE ? oneCase() : 0);
    }

    /** By how much one case more changes a share, in the period with the fewest; 0 if unknown. */
    private double oneCase() {
        double fewest = Double.POSITIVE_INFINITY;
        for (Measurement row : rows()) {
            BigDecimal cases = row.denominator();
            if (row.value() != null && (cases == null || cases.signum() <= 0)) {
                return 0;
            }
            fewest = cases == null ? fewest : Math.min(fewest, cases.doubleValue());
        }
        return PERCENT / fewest;
    }

    private int periodsOfAYear() {
        return Frequency.YEARLY.months() / benchmark().frequency().months();
    }

    private FigureKind kind() {
        return switch (benchmark().unit()) {
            case PERCENT -> FigureKind.SHARE;
            case COUNT ->
                    rows().stream().allMatch(BenchmarkCourse::isWhole)
                            ? FigureKind.COUNT
                            : amount();
            case MINUTES, HOURS, DAYS, CURRENCY, RATIO, SCORE -> amount();
        };
    }

    /** A figure that cannot be below zero is measured from there. */
    private FigureKind amount() {
        BigDecimal least = benchmark().bounds().min();
        return least != null && least.signum() >= 0 ? FigureKind.AMOUNT : FigureKind.ANY;
    }

    private static boolean isWhole(Measurement row) {
        BigDecimal value = row.value();
        return value == null || value.stripTrailingZeros().scale() <= 0;
    }

    /** The verdict with the change where a look at the figures up to here finds it. */
    Verdict verdict() {
        return Verdict.of(history.course(), benchmark().direction(), periodsOfAYear(), reliance());
    }

    private Reliance reliance() {
        Measurement last = history.lastWithValue();
        Target target = last == null ? null : benchmark().targetOf(last);
        List<Boolean> met = rows().stream().map(benchmark()::met).filter(Objects::nonNull).toList();
        Level level = history.course().latestLevel();
        return Reliance.of(
                met,
                target == null ? null : history.statistical(target),
                level == null ? null : level.limits());
    }

    private Point point(Measurement row) {
        BigDecimal value = row.value();
        Point point = value == null ? Point.gap() : Point.of(value.doubleValue());
        if (row.mark() == Mark.BREAK) {
            return point.afterBreak();
        }
        return isRebased(row) ? point.afterRebase() : point;
    }

    /** Whether the limits begin anew at a row, with a reason. */
    private boolean isRebased(Measurement row) {
        for (Rebase rebase : benchmark().rebases()) {
            if (row.period().contains(rebase.from())) {
                return true;
            }
        }
        return false;
    }
}
