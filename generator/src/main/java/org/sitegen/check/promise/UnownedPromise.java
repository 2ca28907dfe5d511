package org.sitegen.check.promise;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.failure.Action;
import org.sitegen.newsletter.promise.Promise;

/** A promise that is still to be kept, and nobody answers for it. */
final class UnownedPromise implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Entry entry : input.entries()) {
            for (Promise promise : input.pendingOf(entry)) {
                if (promise.ownerRole() == null) {
                    report(entry, promise, input, reporter);
                }
            }
        }
    }

    private static void report(Entry entry, Promise promise, CheckInput input, Reporter reporter) {
        Location at = reporter.at(entry, promise);
        reporter.report(
                entry,
                at,
                "nobody answers for \"" + promise.id() + "\", which is still to be kept",
                reporter.fieldAt(at, input, Action.OWNER_ROLE::example)
                        .after("Name the role that answers for it, beside the date. Write: "));
    }
}
