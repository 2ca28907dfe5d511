package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Point;
import org.sitegen.statistics.ProcessBehaviour;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.Verdict;

/** A benchmark with its figures up to some period. */
public final class History {

    private final Benchmark benchmark;
    private final List<Measurement> rows;

    /** Worked out when it is first asked for: card, picture and check ask for the same. */
    private @Nullable ProcessBehaviour behaviour;

    private @Nullable LocalDate nextDue;

    /**
     * A benchmark with some of its figures.
     *
     * @param benchmark the benchmark
     * @param rows its figures, oldest first
     */
    public History(Benchmark benchmark, List<Measurement> rows) {
        this.benchmark = benchmark;
        this.rows = List.copyOf(rows);
    }

    /** The benchmark. */
    public Benchmark benchmark() {
        return benchmark;
    }

    /** Its figures, oldest first. */
    public List<Measurement> rows() {
        return rows;
    }

    /** The same as it was known for a month: without what came later. */
    public History until(YearMonth month) {
        Measurement last = last();
        if (last == null || !last.period().goesBeyond(month)) {
            return this;
        }
        int end = 0;
        for (int beyond = rows.size() - 1; end < beyond; ) {
            int middle = (end + beyond) / 2;
            if (rows.get(middle).period().goesBeyond(month)) {
                beyond = middle;
            } else {
                end = middle + 1;
            }
        }
        return new History(benchmark, rows.subList(0, end));
    }

    /** Whether there is no row at all. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The row of the period that ends with a month, or null. */
    public @Nullable Measurement in(YearMonth month) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).period().endsIn(month)) {
                return rows.get(i);
            }
        }
        return null;
    }

    /** The last row, or null if there is none. */
    public @Nullable Measurement last() {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    /** The last row that has a figure, or null. */
    public @Nullable Measurement lastWithValue() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).value() != null) {
                return rows.get(i);
            }
        }
        return null;
    }

    /** The row before the last one, or null. */
    public @Nullable Measurement previous() {
        return rows.size() < 2 ? null : rows.get(rows.size() - 2);
    }

    /**
     * Whether the next figure should be there by a day, counting the days the benchmark allows
     * itself.
     */
    public boolean isLateOn(LocalDate day) {
        LocalDate due = nextDue();
        return due != null && due.isBefore(day);
    }

    /** When the next figure should be there, or null if none will come or has come. */
    public @Nullable LocalDate nextDue() {
        LocalDate known = nextDue;
        Measurement last = last();
        if (known == null && last != null && benchmark.retired() == null) {
            known = last.period().next().end().plusDays(benchmark.availableAfterDays());
            nextDue = known;
        }
        return known;
    }

    /** The behaviour of the figures, with the limits begun anew where the benchmark says so. */
    public ProcessBehaviour behaviour() {
        ProcessBehaviour known = behaviour;
        if (known == null) {
            List<Point> points = new ArrayList<>(rows.size());
            rows.forEach(row -> points.add(point(row)));
            known = ProcessBehaviour.of(new Series(points), bounds());
            behaviour = known;
        }
        return known;
    }

    /** The verdict on the last figure, against the target it is held to. */
    public Verdict verdict() {
        Measurement last = lastWithValue();
        Target target = last == null ? null : benchmark.targetOf(last);
        return Verdict.of(behaviour(), direction(), target == null ? null : statistical(target));
    }

    private Point point(Measurement row) {
        BigDecimal value = row.value();
        Point point = value == null ? Point.gap() : Point.of(value.doubleValue());
        return breaksBefore(row) ? point.afterBreak() : point;
    }

    /** Whether the limits begin anew at a row: a break in the series, or a rebase with a reason. */
    public boolean breaksBefore(Measurement row) {
        if (row.mark() == Mark.BREAK) {
            return true;
        }
        for (Rebase rebase : benchmark.rebases()) {
            if (row.period().contains(rebase.from())) {
                return true;
            }
        }
        return false;
    }

    /** What its figures can be, as the statistics know it. */
    public NaturalBounds bounds() {
        return new NaturalBounds(
                number(benchmark.bounds().min()), number(benchmark.bounds().max()));
    }

    /** Which way is the good one. */
    public Direction direction() {
        return benchmark.direction();
    }

    /** A target as the statistics know it: from one figure to another, either end open. */
    public org.sitegen.statistics.TargetRange statistical(Target target) {
        if (target.value() == null) {
            return new org.sitegen.statistics.TargetRange(
                    number(target.min()), number(target.max()));
        }
        double value = target.value().doubleValue();
        return direction() == Direction.LOWER_IS_BETTER
                ? org.sitegen.statistics.TargetRange.atMost(value)
                : org.sitegen.statistics.TargetRange.atLeast(value);
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
