package org.sitegen.check.promise;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.check.rule.ThresholdCheck;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.promise.Promise;

/** The due date of a promise that is still to be kept has been moved again and again. */
final class OftenMoved implements ThresholdCheck {

    @Override
    public int limitIfNotSaid() {
        return 3;
    }

    @Override
    public void check(CheckInput input, Reporter reporter) {
        long limit = input.limit(this);
        for (Entry entry : input.entries()) {
            for (Promise promise : input.pendingOf(entry)) {
                if (promise.moves().size() >= limit) {
                    report(entry, promise, reporter);
                }
            }
        }
    }

    private static void report(Entry entry, Promise promise, Reporter reporter) {
        reporter.report(
                entry,
                reporter.at(entry, promise),
                "the due date of \"%s\" has moved %s times: %s"
                        .formatted(promise.id(), promise.moves().size(), dates(promise)),
                reporter.waiver(entry)
                        .after(
                                "Drop it with a reason, or say in the story what is in the way, and"
                                        + " waive this with the same reason. "));
    }

    private static String dates(Promise promise) {
        return Stream.concat(Stream.of(promise.promised()), promise.moves().stream().map(Move::to))
                .map(LocalDate::toString)
                .collect(Collectors.joining(" → "));
    }
}
