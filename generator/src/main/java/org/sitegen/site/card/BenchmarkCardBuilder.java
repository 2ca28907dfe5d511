package org.sitegen.site.card;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.chart.trend.VerdictText;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.PeriodVerdict;
import org.sitegen.newsletter.benchmark.Retirement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.site.picture.NewsletterCharts;
import org.sitegen.site.picture.SiteFigures;
import org.sitegen.statistics.course.Change;
import org.sitegen.statistics.course.Verdict;

/** Makes the card of a benchmark as it stood in some period. */
public final class BenchmarkCardBuilder {

    private final NewsletterCharts charts;
    private final SiteFigures figures;
    private final LocalDate today;

    public BenchmarkCardBuilder(NewsletterCharts charts, LocalDate today) {
        this.charts = charts;
        this.figures = charts.figures();
        this.today = today;
    }

    /** The card of the latest figure there is. */
    public BenchmarkCard latest(History history, @Nullable Chart spark) {
        Measurement row = history.lastWithValue();
        return card(history, row, history.nextDue(), spark);
    }

    /** The card of the period that ends with a month, or null if none does. */
    public @Nullable BenchmarkCard in(YearMonth month, History history, @Nullable Chart spark) {
        History seen = history.until(month);
        Measurement row = seen.last();
        return row == null || !row.period().endsIn(month) ? null : card(seen, row, null, spark);
    }

    private BenchmarkCard card(
            History seen,
            @Nullable Measurement row,
            @Nullable LocalDate nextDue,
            @Nullable Chart spark) {
        Benchmark benchmark = seen.benchmark();
        Target target = row == null ? null : benchmark.targetOf(row);
        PeriodVerdict told = seen.told();
        VerdictText text = charts.verdict(seen);
        Verdict verdict = text.verdict();
        Change change = verdict.change();
        Retirement retired = benchmark.retired();
        Measurement previous = row == null ? null : seen.before(row);
        return new BenchmarkCard(
                benchmark.address(),
                benchmark.id(),
                benchmark.envelope().title(),
                benchmark.question(),
                benchmark.family(),
                benchmark.direction(),
                row == null ? null : row.period(),
                row == null ? null : figures.ofRow(benchmark, row),
                row == null ? null : figures.count(row.numerator()),
                row == null ? null : figures.count(row.denominator()),
                row == null ? Mark.FINAL : row.mark(),
                row == null ? "" : row.note(),
                previous == null ? null : figures.ofRow(benchmark, previous),
                target == null ? null : figures.least(benchmark, target),
                target == null ? null : figures.most(benchmark, target),
                row == null ? null : benchmark.met(row),
                verdict,
                text.told(),
                verdict.tone(benchmark.direction()),
                text.relied(),
                text.moved(told.movedFrom(), told.endMovedFrom()),
                change == null ? null : seen.rows().get(change.since()).period(),
                told.isNews(),
                nextDue != null && nextDue.isBefore(today),
                nextDue,
                retired != null && retired.hasComeIn(YearMonth.from(today)),
                spark);
    }
}
