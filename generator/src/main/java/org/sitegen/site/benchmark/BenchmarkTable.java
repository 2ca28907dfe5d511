package org.sitegen.site.benchmark;

import java.util.List;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.site.picture.SiteFigures;

/**
 * Makes the table of a benchmark as its page shows it.
 *
 * @param index the newsletter
 */
public record BenchmarkTable(SiteIndex index) {

    /** Where it stands for a spreadsheet. */
    public static Address csv(Benchmark benchmark) {
        return benchmark.address().child(benchmark.id() + ".csv");
    }

    /** Where it stands for a program. */
    public static Address json(Benchmark benchmark) {
        return benchmark.address().child(benchmark.id() + ".json");
    }

    /** Every period, oldest first. */
    public List<BenchmarkRow> rows(Benchmark benchmark) {
        return index.history(benchmark).rows().stream().map(row -> row(benchmark, row)).toList();
    }

    private BenchmarkRow row(Benchmark benchmark, Measurement row) {
        SiteFigures figures = index.figures();
        Target target = benchmark.targetOf(row);
        return new BenchmarkRow(
                row.period(),
                figures.ofRow(benchmark, row),
                figures.count(row.numerator()),
                figures.count(row.denominator()),
                target == null ? null : figures.least(benchmark, target),
                target == null ? null : figures.most(benchmark, target),
                benchmark.met(row),
                row.mark(),
                row.note());
    }
}
