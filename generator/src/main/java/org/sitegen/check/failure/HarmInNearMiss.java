package org.sitegen.check.failure;

import org.jspecify.annotations.Nullable;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureFields;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.impact.DataHarm;
import org.sitegen.newsletter.impact.Impact;
import org.sitegen.text.Kebab;

/** A near-miss did harm: information was lost, a deadline missed, money or time spent. */
final class HarmInNearMiss implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            Impact impact = failure.impact();
            String harm =
                    impact == null || failure.severity() != FailureSeverity.NEAR_MISS
                            ? null
                            : harm(impact);
            if (harm != null) {
                report(failure, harm, reporter);
            }
        }
    }

    /** The worst of it as it is written; null if it harmed nobody. */
    private static @Nullable String harm(Impact impact) {
        DataHarm data = impact.data();
        if (data == DataHarm.EXPOSED || data == DataHarm.LOST || data == DataHarm.DELAYED) {
            return "data: " + Kebab.of(data);
        }
        if (!impact.deadlinesMissed().isEmpty()) {
            return "deadlines_missed";
        }
        if (impact.money() != null && impact.money().amount().signum() > 0) {
            return "money";
        }
        boolean lost = impact.hoursLost() != null && impact.hoursLost().signum() > 0;
        return lost ? "hours_lost" : null;
    }

    private static void report(Failure failure, String harm, Reporter reporter) {
        reporter.report(
                failure,
                FailureFields.IMPACT,
                "the failure is a near-miss, but its impact says \"" + harm + '"',
                reporter.waiver(failure)
                        .after(
                                "Correct the severity or the impact. If both are right, as where all"
                                        + " it cost was to avert it, waive this and say so. "));
    }
}
