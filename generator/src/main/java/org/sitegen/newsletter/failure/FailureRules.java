package org.sitegen.newsletter.failure;

import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.Fields;

/** What must hold between the fields of a failure, beyond each being filled in. */
final class FailureRules {

    private FailureRules() {}

    static void hold(Fields fields) {
        FailureStatus status = fields.get(FailureFields.STATUS);
        if (status.compareTo(FailureStatus.UNDERSTOOD) >= 0) {
            hasSeveralFactors(fields);
        }
        if (status.compareTo(FailureStatus.ACTING) >= 0 && !ShortClose.is(fields)) {
            hasActionsOrSaysWhyNot(fields);
        }
        if (status == FailureStatus.CLOSED) {
            hasNoOpenActions(fields);
        }
        FailureEnd.hold(fields, status);
        FailureTimes.hold(fields);
        FailureActions.hold(fields);
    }

    private static void hasSeveralFactors(Fields fields) {
        int factors = fields.get(FailureFields.CONTRIBUTING_FACTORS).size();
        if (fields.has(FailureFields.CONTRIBUTING_FACTORS) && factors < 2) {
            fields.wrong(
                    FailureFields.CONTRIBUTING_FACTORS,
                    "single-cause",
                    "only one contributing factor is named",
                    "Systems fail for several reasons: ask how it made sense at the time, and add"
                            + " at least one more."
                            + orShort(fields));
        }
    }

    /** Of what is small and over, nobody has to look for a second cause. */
    private static String orShort(Fields fields) {
        return ShortClose.canBe(fields)
                ? " Or take contributing_factors out and say under again what is known: it was"
                        + " small, and is over."
                : "";
    }

    private static void hasActionsOrSaysWhyNot(Fields fields) {
        if (fields.get(FailureFields.ACTIONS).isEmpty()
                && !fields.has(FailureFields.NO_ACTION_BECAUSE)) {
            boolean isWritten = fields.has(FailureFields.ACTIONS);
            fields.wrong(
                    isWritten ? FailureFields.ACTIONS : FailureFields.STATUS,
                    "no-action",
                    "nothing is named that stops this from happening again",
                    Advice.write(Remedy.field(FailureFields.NO_ACTION_BECAUSE.example()))
                            .after(
                                    "Add at least one item under actions, or say why nothing is"
                                            + " worth doing. "));
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
                    Advice.of(
                                    "For an action that is done, write status: done and done_on"
                                            + " with the day. For one that will not be done, write"
                                            + " status: dropped, dropped_on and dropped_because."
                                            + " Otherwise write for the failure ")
                            .show(Remedy.field("status: acting")));
        }
    }

    private static boolean isOpen(Action action) {
        return action.status() == ActionStatus.OPEN
                && action.doneOn() == null
                && action.droppedBecause() == null;
    }
}
