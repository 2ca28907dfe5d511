package org.sitegen.check.promise;

import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.promise.Promise;

/** A promise that is still to be kept, and nobody answers for it. */
final class UnownedPromise implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Entry entry : input.entries()) {
            for (Promise promise : input.pendingOf(entry)) {
                if (promise.ownerRole() == null) {
                    report(entry, promise, reporter);
                }
            }
        }
    }

    private static void report(Entry entry, Promise promise, Reporter reporter) {
        reporter.report(
                entry,
                reporter.at(entry, promise),
                "nobody answers for \"" + promise.id() + "\", which is still to be kept",
                "Name the role under owner_role, beside the date.");
    }
}
