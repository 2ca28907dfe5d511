package org.sitegen.check;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitegen.finding.Severity;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.ActionStatus;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.Move;

/** The due date of an open action has been moved again and again. */
final class OftenMoved implements Limited {

    @Override
    public String name() {
        return "often-moved";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public int limitIfNotSaid() {
        return 3;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        long limit = subject.limit(this);
        for (Failure failure : subject.newsletter().all(Failure.TYPE)) {
            for (Action action : failure.actions()) {
                if (action.status() == ActionStatus.OPEN && action.moved().size() >= limit) {
                    tell(failure, action, reporter);
                }
            }
        }
    }

    private static void tell(Failure failure, Action action, Reporter reporter) {
        reporter.tell(
                failure,
                reporter.at(action, Action.MOVED),
                "the due date of \""
                        + action.id()
                        + "\" has moved "
                        + action.moved().size()
                        + " times: "
                        + dates(action),
                "Say in the story what is in the way, or drop the action with a reason.");
    }

    private static String dates(Action action) {
        return Stream.concat(Stream.of(action.due()), action.moved().stream().map(Move::to))
                .map(LocalDate::toString)
                .collect(Collectors.joining(" → "));
    }
}
