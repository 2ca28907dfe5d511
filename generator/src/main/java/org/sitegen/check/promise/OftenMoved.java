package org.sitegen.check.promise;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Limited;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.ActionStatus;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.Move;

/** The due date of an open action has been moved again and again. */
final class OftenMoved implements Limited {

    @Override
    public int limitIfNotSaid() {
        return 3;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        long limit = input.limit(this);
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            for (Action action : failure.actions()) {
                if (action.status() == ActionStatus.OPEN && action.moved().size() >= limit) {
                    report(failure, action, reporter);
                }
            }
        }
    }

    private static void report(Failure failure, Action action, Reporter reporter) {
        reporter.report(
                failure,
                reporter.at(action, Action.MOVED),
                "the due date of \"%s\" has moved %s times: %s"
                        .formatted(action.id(), action.moved().size(), dates(action)),
                "Say in the story what is in the way, or drop the action with a reason.");
    }

    private static String dates(Action action) {
        return Stream.concat(Stream.of(action.due()), action.moved().stream().map(Move::to))
                .map(LocalDate::toString)
                .collect(Collectors.joining(" → "));
    }
}
