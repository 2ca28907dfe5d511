package org.sitegen.check.promise;

import java.time.LocalDate;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.check.rule.Reporter;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.promise.Promise;

/** The date of a promise was moved, and not to a later one. */
final class MovedEarlier implements Check {

    @Override
    public void check(CheckInput input, Reporter reporter) {
        for (Entry entry : input.entries()) {
            entry.promises().forEach(promise -> check(entry, promise, reporter));
        }
    }

    private static void check(Entry entry, Promise promise, Reporter reporter) {
        LocalDate before = promise.promised();
        for (Move move : promise.moves()) {
            if (!move.to().isAfter(before)) {
                report(entry, move, "the date before, \"" + before + '"', reporter);
            } else if (move.to().isBefore(move.on())) {
                report(
                        entry,
                        move,
                        "the day on which it was moved, \"" + move.on() + '"',
                        reporter);
            }
            before = move.to();
        }
    }

    private static void report(Entry entry, Move move, String than, Reporter reporter) {
        reporter.report(
                entry,
                reporter.at(move, Move.TO),
                "the new date \"" + move.to() + "\" is not later than " + than,
                reporter.waiver(entry)
                        .after(
                                "Correct the date. If it is right, say so in the story, and waive"
                                        + " this with the same reason. "));
    }
}
