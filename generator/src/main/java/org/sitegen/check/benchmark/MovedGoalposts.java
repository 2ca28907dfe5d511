package org.sitegen.check.benchmark;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Target;

/** A target was made easier just when it was missed, and nobody says why. */
final class MovedGoalposts implements Check {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Benchmark benchmark : input.newsletter().all(Benchmark.TYPE)) {
            History history = input.newsletter().historyOf(benchmark);
            for (int i = 1; i < benchmark.targets().size(); i++) {
                Target old = benchmark.targets().get(i - 1);
                Target now = benchmark.targets().get(i);
                if (isUnexplained(now) && isEasier(old, now, history)) {
                    check(old, now, history, reporter);
                }
            }
        }
    }

    private static void check(Target old, Target now, History history, Reporter reporter) {
        Measurement missed = missed(old, now.from(), history);
        if (missed != null) {
            reporter.report(
                    history.benchmark(),
                    reporter.at(now, Target.FROM),
                    "the target goes from %s to %s when \"%s\" had missed it with %s"
                            .formatted(
                                    TargetText.of(old),
                                    TargetText.of(now),
                                    missed.period(),
                                    TargetText.plain(missed.value())),
                    Advice.write(Remedy.field(Target.BECAUSE.example()).at(reporter.at(now)))
                            .after("Say why; the chart will mark the change. "));
        }
    }

    private static boolean isUnexplained(Target target) {
        return target.because() == null || target.because().isBlank();
    }

    private static boolean isEasier(Target old, Target now, History history) {
        var before = history.statistical(old);
        var after = history.statistical(now);
        return isBelow(after.min(), before.min(), Double.NEGATIVE_INFINITY)
                || isBelow(before.max(), after.max(), Double.POSITIVE_INFINITY);
    }

    private static boolean isBelow(@Nullable Double one, @Nullable Double other, double none) {
        return (one == null ? none : one) < (other == null ? none : other);
    }

    /** The last figure before a month, or that month's own, if it misses the target. */
    private static @Nullable Measurement missed(Target target, YearMonth month, History history) {
        History before = history.until(month.minusMonths(1));
        for (Measurement row : Arrays.asList(before.lastWithValue(), history.in(month))) {
            BigDecimal value = row == null ? null : row.value();
            if (value != null && !target.isMetBy(value, history.direction())) {
                return row;
            }
        }
        return null;
    }
}
