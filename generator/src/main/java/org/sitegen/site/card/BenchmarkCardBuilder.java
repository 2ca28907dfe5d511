package org.sitegen.site.card;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.site.picture.SiteFigures;
import org.sitegen.statistics.Verdict;

/** Makes the card of a benchmark as it stood in some period. */
public final class BenchmarkCardBuilder {

    private final SiteFigures figures;
    private final LocalDate today;

    public BenchmarkCardBuilder(SiteFigures figures, LocalDate today) {
        this.figures = figures;
        this.today = today;
    }

    /** The card of the latest figure there is. */
    public BenchmarkCard latest(History history, @Nullable Chart spark) {
        Measurement row = history.lastWithValue();
        History seen = row == null ? history : history.until(row.period().last());
        return card(seen, row, history.isLateOn(today), spark);
    }

    /** The card of the period that ends with a month, or null if none does. */
    public @Nullable BenchmarkCard in(YearMonth month, History history, @Nullable Chart spark) {
        History seen = history.until(month);
        Measurement row = seen.last();
        return row == null || !row.period().endsIn(month) ? null : card(seen, row, false, spark);
    }

    private BenchmarkCard card(
            History seen, @Nullable Measurement row, boolean late, @Nullable Chart spark) {
        Benchmark benchmark = seen.benchmark();
        Target target = row == null ? null : benchmark.targetOf(row);
        Verdict verdict = seen.verdict();
        Measurement previous = seen.previous();
        return new BenchmarkCard(
                benchmark.address(),
                benchmark.id(),
                benchmark.envelope().title(),
                benchmark.question(),
                benchmark.family(),
                benchmark.direction(),
                row == null ? null : row.period(),
                row == null ? null : figures.ofNullable(benchmark, row.value()),
                row == null ? null : figures.count(row.numerator()),
                row == null ? null : figures.count(row.denominator()),
                row == null ? Mark.FINAL : row.mark(),
                row == null ? "" : row.note(),
                previous == null ? null : figures.ofNullable(benchmark, previous.value()),
                target == null ? null : figures.target(benchmark, target.value()),
                target == null ? null : figures.target(benchmark, target.min()),
                target == null ? null : figures.target(benchmark, target.max()),
                row == null ? null : benchmark.met(row),
                verdict.variation(),
                verdict.assurance(),
                verdict.trial(),
                late,
                benchmark.retired() != null,
                spark);
    }
}
