package org.sitegen.check.promise;

import java.time.LocalDate;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.text.Counted;

/** The day by which IT promised something has passed. */
final class OverduePromise implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Entry entry : input.entries()) {
            for (Promise promise : input.lateOf(entry)) {
                report(entry, promise, input.today(), reporter);
            }
        }
    }

    private static void report(Entry entry, Promise promise, LocalDate today, Reporter reporter) {
        LocalDate due = promise.dueAsOf(today);
        String days = Counted.of(promise.daysAfterDueAsOf(today), "day", "days");
        reporter.report(
                entry,
                reporter.at(entry, promise),
                "\"%s\" was due on %s, %s ago%s".formatted(promise.id(), due, days, owner(promise)),
                "Write when it was done, or a later date with the reason for it, or why it"
                        + " will not be done.");
    }

    private static String owner(Promise promise) {
        return promise.ownerRole() == null
                ? ""
                : "; \"" + promise.ownerRole() + "\" answers for it";
    }
}
