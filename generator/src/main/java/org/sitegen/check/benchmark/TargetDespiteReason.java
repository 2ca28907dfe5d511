package org.sitegen.check.benchmark;

import java.time.YearMonth;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.BenchmarkFields;
import org.sitegen.newsletter.benchmark.Target;

/** A benchmark says why it is held to nothing, and is held to a target. */
final class TargetDespiteReason implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        YearMonth now = YearMonth.from(input.today());
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            Target target = benchmark.targetIn(now);
            if (target != null && benchmark.noTargetBecause() != null) {
                reporter.report(
                        benchmark,
                        BenchmarkFields.NO_TARGET_BECAUSE,
                        "\"no_target_because\" says why it is held to nothing, but the target from"
                                + " \"%s\" holds".formatted(target.from()),
                        "Take out the one that is not so.");
            }
        }
    }
}
