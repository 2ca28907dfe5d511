package org.sitegen.check.failure;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.ActionStatus;
import org.sitegen.newsletter.failure.Failure;

/** An action was dropped, and nobody says when. */
final class UndatedDrop implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            for (Action action : failure.actions()) {
                if (action.status() == ActionStatus.DROPPED && action.droppedOn() == null) {
                    report(failure, action, reporter);
                }
            }
        }
    }

    private static void report(Failure failure, Action action, Reporter reporter) {
        reporter.report(
                failure,
                reporter.at(action, Action.STATUS),
                "the action \"" + action.id() + "\" is dropped, but \"dropped_on\" is missing",
                "Add the day on which that was decided, so that older editions stay as they are,"
                        + " such as dropped_on: 2026-11-02.");
    }
}
