package org.sitegen.check.benchmark;

import java.time.temporal.ChronoUnit;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.check.rule.ThresholdCheck;
import org.sitegen.content.figures.FigureLine;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.benchmark.Measurement;

/** A figure is still provisional long after its period. */
final class StillProvisional implements ThresholdCheck {

    @Override
    public int limitIfNotSaid() {
        return 60;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            for (Measurement row : input.newsletter().measurementsOf(benchmark)) {
                long days = ChronoUnit.DAYS.between(row.period().end(), input.today());
                if (row.mark() == Mark.PROVISIONAL && days > input.limit(this)) {
                    report(benchmark, row, days, reporter);
                }
            }
        }
    }

    private static void report(Benchmark benchmark, Measurement row, long days, Reporter reporter) {
        reporter.report(
                benchmark,
                reporter.at(row),
                "the figure of \"%s\" is still provisional, %s days after its period"
                        .formatted(row.period(), days),
                Advice.write(FigureLine.at(reporter.at(row)).with("mark", ""))
                        .after(
                                "Write the final figure and take out the mark p, or put r if it"
                                        + " has changed. "));
    }
}
