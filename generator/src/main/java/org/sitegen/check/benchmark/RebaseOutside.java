package org.sitegen.check.benchmark;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Rebase;

/** The limits of a benchmark begin anew in a month in which no figure of it begins. */
final class RebaseOutside implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        YearMonth today = YearMonth.from(input.today());
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            List<Measurement> rows = input.newsletter().measurementsOf(benchmark);
            for (Rebase rebase : benchmark.rebases()) {
                String why = rows.isEmpty() ? null : why(benchmark, rebase.from(), rows, today);
                if (why != null) {
                    report(benchmark, rebase, why, reporter);
                }
            }
        }
    }

    /** The figure of a month of which the period is not over is still to come. */
    private static @Nullable String why(
            Benchmark benchmark, YearMonth from, List<Measurement> rows, YearMonth today) {
        Measurement last = rows.get(rows.size() - 1);
        if (from.isBefore(rows.get(0).period().first())) {
            return "before the first figure, of \"" + rows.get(0).period() + '"';
        }
        boolean beyond = last.period().last().isBefore(from);
        if (beyond && (benchmark.retired() != null || from.isAfter(today))) {
            return "after the last figure, of \"" + last.period() + '"';
        }
        return null;
    }

    private static void report(Benchmark benchmark, Rebase rebase, String why, Reporter reporter) {
        reporter.report(
                benchmark,
                reporter.at(rebase, Rebase.FROM),
                "the limits begin anew in \"" + rebase.from() + "\", " + why,
                "Correct the month, or take the item out until there is a figure of it.");
    }
}
