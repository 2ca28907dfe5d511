package org.sitegen.content.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Rebase;
import org.sitegen.newsletter.benchmark.Retirement;

/** Finds months from which limits begin anew, and of which there is no figure. */
public final class RebaseMonths {

    private RebaseMonths() {}

    /**
     * A finding for each.
     *
     * @param rows the figures of the benchmark
     * @param facts the file in which the benchmark's fields stand
     */
    public static void report(
            Benchmark benchmark, List<Measurement> rows, FileContext facts, LocalDate today) {
        for (Rebase rebase : benchmark.rebases()) {
            String why = rows.isEmpty() ? null : why(benchmark, rebase.from(), rows, today);
            if (why != null) {
                facts.findings()
                        .warning(
                                "rebase-outside",
                                facts.locations().of(rebase).at(Rebase.FROM),
                                "the limits begin anew in \"" + rebase.from() + "\", " + why,
                                "Correct the month, or take the item out until there is a figure"
                                        + " of it.");
            }
        }
    }

    /** The figure of a month that is not over is still to come. */
    private static @Nullable String why(
            Benchmark benchmark, YearMonth from, List<Measurement> rows, LocalDate today) {
        Measurement last = rows.get(rows.size() - 1);
        if (from.isBefore(rows.get(0).period().first())) {
            return "before the first figure, of \"" + rows.get(0).period() + '"';
        }
        YearMonth now = YearMonth.from(today);
        Retirement retired = benchmark.retired();
        boolean ended = from.isAfter(now) || (retired != null && retired.hasComeIn(now));
        return ended && last.period().last().isBefore(from)
                ? "after the last figure, of \"" + last.period() + '"'
                : null;
    }
}
