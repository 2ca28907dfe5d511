package org.sitegen.site;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Benchmark;
import org.sitegen.newsletter.Mark;
import org.sitegen.newsletter.Measurement;
import org.sitegen.newsletter.Target;
import org.sitegen.statistics.Bounds;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Point;
import org.sitegen.statistics.ProcessBehaviour;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.Verdict;

/**
 * A benchmark with its figures up to some period.
 *
 * @param benchmark the benchmark
 * @param rows its figures, oldest first
 */
record History(Benchmark benchmark, List<Measurement> rows) {

    /** The same as it was known for a month: without what came later. */
    History until(YearMonth month) {
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).period().last().isAfter(month)) {
            end--;
        }
        return new History(benchmark, rows.subList(0, end));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The last row, or null if there is none. */
    @Nullable Measurement last() {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    /** The last row that has a figure, or null. */
    @Nullable Measurement lastWithValue() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).value() != null) {
                return rows.get(i);
            }
        }
        return null;
    }

    /** The row before the last one, or null. */
    @Nullable Measurement previous() {
        return rows.size() < 2 ? null : rows.get(rows.size() - 2);
    }

    ProcessBehaviour behaviour() {
        List<Point> points = rows.stream().map(this::point).toList();
        return ProcessBehaviour.of(new Series(points), bounds());
    }

    Verdict verdict() {
        Measurement last = last();
        Target target = last == null ? null : benchmark.targetIn(last.period().last());
        return Verdict.of(behaviour(), direction(), target == null ? null : statistical(target));
    }

    private Point point(Measurement row) {
        BigDecimal value = row.value();
        Point point = value == null ? Point.gap() : Point.of(value.doubleValue());
        return breaksBefore(row) ? point.afterBreak() : point;
    }

    /** Whether the limits begin anew at a row: a break in the series, or a rebase with a reason. */
    boolean breaksBefore(Measurement row) {
        return row.mark() == Mark.BREAK
                || benchmark.rebases().stream()
                        .anyMatch(rebase -> row.period().contains(rebase.from()));
    }

    Bounds bounds() {
        return new Bounds(number(benchmark.bounds().min()), number(benchmark.bounds().max()));
    }

    Direction direction() {
        return benchmark.direction();
    }

    /** A target as the statistics know it: from one figure to another, either end open. */
    org.sitegen.statistics.Target statistical(Target target) {
        if (target.value() == null) {
            return new org.sitegen.statistics.Target(number(target.min()), number(target.max()));
        }
        double value = target.value().doubleValue();
        return direction() == Direction.LOWER_IS_BETTER
                ? org.sitegen.statistics.Target.atMost(value)
                : org.sitegen.statistics.Target.atLeast(value);
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
