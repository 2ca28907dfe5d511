package org.sitegen.check;

import org.sitegen.finding.Severity;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.ActionStatus;
import org.sitegen.newsletter.failure.Failure;

/** An action was dropped, and nobody says when. */
final class UndatedDrop implements Check {

    @Override
    public String name() {
        return "undated-drop";
    }

    /** No error: newsletters of a time without this field are to be built as they are. */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Failure failure : subject.newsletter().all(Failure.TYPE)) {
            for (Action action : failure.actions()) {
                if (action.status() == ActionStatus.DROPPED && action.droppedOn() == null) {
                    tell(failure, action, reporter);
                }
            }
        }
    }

    private static void tell(Failure failure, Action action, Reporter reporter) {
        reporter.tell(
                failure,
                reporter.at(action, Action.STATUS),
                "the action \"" + action.id() + "\" is dropped, but \"dropped_on\" is missing",
                "Add the day on which that was decided, so that older editions stay as they are,"
                        + " such as dropped_on: 2026-11-02.");
    }
}
