package org.sitegen.newsletter.failure;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** What must hold between the fields of a failure, beyond each being filled in. */
final class FailureRules {

    private FailureRules() {}

    static void hold(Fields fields) {
        FailureStatus status = fields.get(FailureFields.STATUS);
        if (status.compareTo(FailureStatus.UNDERSTOOD) >= 0) {
            hasEndOrGoesOn(fields);
            hasSeveralFactors(fields);
        }
        if (status.compareTo(FailureStatus.ACTING) >= 0) {
            hasActionsOrSaysWhyNot(fields);
        }
        if (status == FailureStatus.CLOSED) {
            hasNoOpenActions(fields);
        }
        timesAreInOrder(fields);
    }

    private static void hasEndOrGoesOn(Fields fields) {
        if (!fields.has(FailureFields.RESTORED) && !fields.get(FailureFields.ONGOING)) {
            fields.wrong(
                    FailureFields.STATUS,
                    "missing-field",
                    "the failure is understood, but neither \"restored\" nor \"ongoing\" is there",
                    "Say when everything worked again, or that it goes on. Write: "
                            + FailureFields.RESTORED.example()
                            + " (Or: ongoing: true)");
        }
    }

    private static void hasSeveralFactors(Fields fields) {
        int factors = fields.get(FailureFields.CONTRIBUTING_FACTORS).size();
        if (fields.has(FailureFields.CONTRIBUTING_FACTORS) && factors < 2) {
            fields.wrong(
                    FailureFields.CONTRIBUTING_FACTORS,
                    "single-cause",
                    "only one contributing factor is named",
                    "Systems fail for several reasons: ask how it made sense at the time, and add"
                            + " at least one more.");
        }
    }

    private static void hasActionsOrSaysWhyNot(Fields fields) {
        if (fields.get(FailureFields.ACTIONS).isEmpty()
                && !fields.has(FailureFields.NO_ACTION_BECAUSE)) {
            fields.wrong(
                    FailureFields.STATUS,
                    "no-action",
                    "nothing is named that stops this from happening again",
                    "Add at least one item under actions, or say under no_action_because why"
                            + " nothing is worth doing.");
        }
    }

    private static void hasNoOpenActions(Fields fields) {
        long open = fields.get(FailureFields.ACTIONS).stream().filter(FailureRules::isOpen).count();
        if (open > 0) {
            String actions = open == 1 ? "one action is" : open + " actions are";
            fields.wrong(
                    FailureFields.STATUS,
                    "closed-with-open-actions",
                    "the failure is closed, but " + actions + " still open",
                    "For an action that is done, write status: done and done_on with the day. For"
                            + " one that will not be done, write status: dropped, dropped_on and"
                            + " dropped_because. Otherwise write status: acting for the failure.");
        }
    }

    private static boolean isOpen(Action action) {
        return action.status() == ActionStatus.OPEN;
    }

    private static void timesAreInOrder(Fields fields) {
        boolean nearMiss = fields.find(FailureFields.SEVERITY) == FailureSeverity.NEAR_MISS;
        if (!nearMiss) {
            notBefore(fields, FailureFields.NOTICED, FailureFields.STARTED);
        }
        notBefore(fields, FailureFields.RESTORED, FailureFields.NOTICED);
        notBefore(fields, FailureFields.RESTORED, FailureFields.STARTED);
    }

    private static void notBefore(
            Fields fields, Field<Failure, Moment> later, Field<Failure, Moment> earlier) {
        @Nullable Moment second = fields.find(later);
        @Nullable Moment first = fields.find(earlier);
        if (first != null && second != null && second.isBefore(first)) {
            fields.wrong(
                    later,
                    "times-out-of-order",
                    "%s (%s) is before %s (%s)"
                            .formatted(later.name(), second, earlier.name(), first),
                    "Correct one of the two times.");
        }
    }
}
