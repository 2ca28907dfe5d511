package org.sitegen.check.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.content.figures.FigureLine;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.Family;
import org.sitegen.newsletter.benchmark.Measurement;

/** A figure of satisfaction rests on fewer answers than the newsletter says it needs. */
final class FewAnswers implements Check {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        Integer least = input.newsletter().settings().surveyMinimum();
        if (least != null) {
            check(input, least, reporter);
        }
    }

    private static void check(CheckInput input, int least, Reporter reporter) {
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            if (benchmark.family() == Family.SATISFACTION) {
                input.newsletter()
                        .measurementsOf(benchmark)
                        .forEach(row -> check(benchmark, row, least, reporter));
            }
        }
    }

    private static void check(Benchmark benchmark, Measurement row, int least, Reporter reporter) {
        @Nullable BigDecimal answers = row.denominator();
        boolean few = answers != null && answers.compareTo(BigDecimal.valueOf(least)) < 0;
        if (row.value() != null && answers != null && few) {
            reporter.report(
                    benchmark,
                    reporter.at(row),
                    "the figure of \"%s\" rests on %s answers, and survey_minimum is %s"
                            .formatted(row.period(), answers.toPlainString(), least),
                    FigureLine.at(reporter.at(row))
                            .hidden("fewer than " + least + " answers")
                            .after(
                                    "Take out the value and what it was counted from, write the"
                                            + " mark c, and say in the note how few answered. "));
        }
    }
}
