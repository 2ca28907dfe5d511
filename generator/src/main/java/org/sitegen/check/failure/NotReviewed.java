package org.sitegen.check.failure;

import java.util.List;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureFields;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.OwnIds;

/** A critical failure is understood, and no business unit has looked at it with IT. */
final class NotReviewed implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        input.newsletter().all(Failure.TYPE).stream()
                .filter(Failure::lacksReview)
                .forEach(failure -> report(failure, input, reporter));
    }

    private static void report(Failure failure, CheckInput input, Reporter reporter) {
        reporter.report(
                failure,
                FailureFields.SEVERITY,
                "the failure is \"critical\", and no unit has reviewed it with IT",
                reporter.field(failure, input, own -> reviewed(failure, input, own))
                        .after("Go through it with those it hit, and name them. "));
    }

    private static String reviewed(Failure failure, CheckInput input, OwnIds own) {
        List<String> hit = hit(failure, input);
        return hit.isEmpty()
                ? FailureFields.REVIEWED_WITH.example(own)
                : FailureFields.REVIEWED_WITH.name() + ": [" + String.join(", ", hit) + ']';
    }

    /** The units by their ids, as the word for all of them reviews nothing. */
    private static List<String> hit(Failure failure, CheckInput input) {
        List<String> units = failure.envelope().units();
        return units.contains(Types.ALL_UNITS)
                ? input.newsletter().registers().units().byId().keySet().stream().limit(3).toList()
                : units;
    }
}
