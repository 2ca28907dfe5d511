package org.sitegen.check.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.edition.EditionFields;

/** The note of an edition on a benchmark begins with another figure than that of its month. */
final class NoteDiffers implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            for (Measurement row : input.newsletter().measurementsOf(benchmark)) {
                Edition edition = input.edition(row.period().last());
                if (edition != null) {
                    check(edition, benchmark, row, reporter);
                }
            }
        }
    }

    private static void check(
            Edition edition, Benchmark benchmark, Measurement row, Reporter reporter) {
        String note = edition.benchmarkNotes().getOrDefault(benchmark.id(), "");
        StatedFigure stated = StatedFigure.of(note, benchmark.unit());
        BigDecimal value = row.value();
        if (stated != null
                && value != null
                && stated.differs(published(value, benchmark), row.period())) {
            reporter.report(
                    edition,
                    EditionFields.BENCHMARK_NOTES,
                    "the note on \"%s\" begins with \"%s\", and the figure of \"%s\" is \"%s\""
                            .formatted(
                                    benchmark.id(),
                                    stated.written(),
                                    row.period(),
                                    value.toPlainString()),
                    "Correct the one that is wrong. If the note tells of another figure first, begin"
                            + " it with that of the month.");
        }
    }

    /** With as many decimals as are shown, though fewer may be typed. */
    private static BigDecimal published(BigDecimal value, Benchmark benchmark) {
        return value.setScale(
                Math.max(value.scale(), benchmark.decimals()), RoundingMode.UNNECESSARY);
    }
}
