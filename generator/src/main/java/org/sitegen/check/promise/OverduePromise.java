package org.sitegen.check.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.newsletter.win.Win;
import org.sitegen.text.Counted;

/** The day by which IT promised something has passed. */
final class OverduePromise implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Failure failure : input.newsletter().all(Failure.TYPE)) {
            check(failure, input.today(), reporter);
        }
        for (Win win : input.newsletter().all(Win.TYPE)) {
            Location at = reporter.at(win, Win.FOLLOW_UP);
            for (Promise promise : win.promises()) {
                check(win, promise, at, input.today(), reporter);
            }
        }
    }

    private static void check(Failure failure, LocalDate today, Reporter reporter) {
        List<Promise> promises = failure.promises();
        for (int i = 0; i < promises.size(); i++) {
            boolean moved = !promises.get(i).moves().isEmpty();
            Location at = reporter.at(failure.actions().get(i), moved ? Action.MOVED : Action.DUE);
            check(failure, promises.get(i), at, today, reporter);
        }
    }

    private static void check(
            Entry entry, Promise promise, Location at, LocalDate today, Reporter reporter) {
        if (promise.stateAsOf(today) == PromiseState.LATE) {
            LocalDate due = promise.dueAsOf(today);
            String days = Counted.of(ChronoUnit.DAYS.between(due, today), "day", "days");
            reporter.report(
                    entry,
                    at,
                    "\"%s\" was due on %s, %s ago%s"
                            .formatted(promise.id(), due, days, owner(promise)),
                    "Write when it was done, or a later date with the reason for it, or why it"
                            + " will not be done.");
        }
    }

    private static String owner(Promise promise) {
        return promise.ownerRole() == null
                ? ""
                : "; \"" + promise.ownerRole() + "\" answers for it";
    }
}
