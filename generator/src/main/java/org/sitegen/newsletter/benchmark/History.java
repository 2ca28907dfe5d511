package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.course.Change;
import org.sitegen.statistics.course.Course;
import org.sitegen.statistics.course.Verdict;

/** A benchmark with its figures up to some period. */
public final class History {

    private final Benchmark benchmark;
    private final List<Measurement> rows;

    /** Shared with what was known of it in each month. */
    private final VerdictHistory toldVerdicts;

    private final boolean ended;

    /** Worked out when it is first asked for: verdict and picture ask for the same. */
    private @Nullable Course course;

    private @Nullable LocalDate nextDue;

    /**
     * A benchmark with some of its figures.
     *
     * @param benchmark the benchmark
     * @param rows its figures, oldest first
     */
    public History(Benchmark benchmark, List<Measurement> rows) {
        this(benchmark, List.copyOf(rows), new VerdictHistory(benchmark, rows.size()), false);
    }

    /**
     * The benchmarks among entries, by their ids.
     *
     * @param measurements the figures of each in order, by its id
     */
    public static Map<String, History> ofEach(
            Collection<? extends Entry> entries, Map<String, List<Measurement>> measurements) {
        Map<String, History> histories = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Benchmark benchmark) {
                List<Measurement> rows = measurements.getOrDefault(entry.id(), List.of());
                histories.put(entry.id(), new History(benchmark, rows));
            }
        }
        return histories;
    }

    private History(
            Benchmark benchmark,
            List<Measurement> rows,
            VerdictHistory toldVerdicts,
            boolean ended) {
        this.benchmark = benchmark;
        this.rows = rows;
        this.toldVerdicts = toldVerdicts;
        this.ended = ended;
    }

    /** The benchmark. */
    public Benchmark benchmark() {
        return benchmark;
    }

    /** Its figures, oldest first. */
    public List<Measurement> rows() {
        return rows;
    }

    /** The same as it is known on a day, when its editor may have ended it. */
    public History asOf(LocalDate day) {
        return hasEndedIn(YearMonth.from(day))
                ? new History(benchmark, rows, toldVerdicts, true)
                : this;
    }

    private boolean hasEndedIn(YearMonth month) {
        Retirement retired = benchmark.retired();
        return retired != null && retired.hasComeIn(month);
    }

    /** The same as it was known for a month: without what came later. */
    public History until(YearMonth month) {
        Measurement last = last();
        if (last == null || !last.period().goesBeyond(month)) {
            return ended && !hasEndedIn(month) ? first(rows.size()) : this;
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
        return first(end);
    }

    /** The same without its last row; null without any. */
    @Nullable History before() {
        return rows.isEmpty() ? null : first(rows.size() - 1);
    }

    private History first(int periods) {
        return new History(benchmark, rows.subList(0, periods), toldVerdicts, false);
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

    /** Whether the last row has a figure. */
    boolean endsWithAFigure() {
        Measurement last = last();
        return last != null && last.value() != null;
    }

    /** The row before another one, or null. */
    public @Nullable Measurement before(Measurement row) {
        int at = rows.lastIndexOf(row);
        return at < 1 ? null : rows.get(at - 1);
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
        if (known == null && last != null && !hasEndedIn(last.period().next().first())) {
            known = last.period().next().end().plusDays(benchmark.availableAfterDays());
            nextDue = known;
        }
        return known;
    }

    /** How the figures went, with the limits begun anew where the benchmark says so. */
    public Course course() {
        Course known = course;
        if (known == null) {
            known = new BenchmarkCourse(this).find();
            course = known;
        }
        return known;
    }

    /** What changed with a rebase; null where nothing was counted before or since. */
    public @Nullable Change changeBy(Rebase rebase) {
        for (Change change : course().changes()) {
            FigurePeriod since = rows.get(change.since()).period();
            if (change.kind() == Change.Kind.DECLARED && since.contains(rebase.from())) {
                return change;
            }
        }
        return null;
    }

    /** What is said of it at its last row, against the target it is held to. */
    public PeriodVerdict told() {
        return toldVerdicts.of(this);
    }

    /** The verdict on the last figure. */
    public Verdict verdict() {
        Verdict verdict = told().verdict();
        return ended ? verdict.retired() : verdict;
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
        return new org.sitegen.statistics.TargetRange(
                number(target.least(direction())), number(target.most(direction())));
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
