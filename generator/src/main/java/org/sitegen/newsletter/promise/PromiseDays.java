package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/**
 * What must hold of the days of a promise: it is not kept before there was anything to promise, nor
 * on a day that has not come. It may have been made, and moved, after an earlier failure.
 *
 * @param fields the fields of the entry that makes it
 * @param begin the first day that can be
 * @param since the field that says so, with its value: {@code started (2026-11-17T01:10)}
 * @param today the last day that has come when readers see the entry
 */
public record PromiseDays(Fields fields, LocalDate begin, String since, LocalDate today) {

    /** The days of an entry that readers see on its date at the earliest. */
    public static PromiseDays of(Fields fields, LocalDate date, LocalDate begin, String since) {
        return new PromiseDays(fields, begin, since, fields.asOf().seenOn(date).today());
    }

    /**
     * Findings where they are broken.
     *
     * @param promise the record that holds the promise
     * @param moved how that was put off
     * @param past when something became of it
     */
    public <R> void hold(R promise, Field<R, List<Move>> moved, List<Field<R, LocalDate>> past) {
        for (Field<R, LocalDate> field : past) {
            if (isAfterTheBeginning(promise, field)) {
                hasCome(promise, field);
            }
        }
        holdMoves(moved.getter().apply(promise), end(promise, past));
    }

    private void holdMoves(List<Move> moved, @Nullable LocalDate end) {
        @Nullable Move before = null;
        for (Move move : moved) {
            if (hasCome(move, Move.ON) && isBefore(end, move) && before != null) {
                isInOrder(before, move);
            }
            before = move;
        }
    }

    /** When something became of it; null where nothing has, or its day could not be read. */
    private static <R> @Nullable LocalDate end(R promise, List<Field<R, LocalDate>> past) {
        return past.stream()
                .map(field -> field.getter().apply(promise))
                .filter(day -> day != null && !day.equals(LocalDate.EPOCH))
                .findFirst()
                .orElse(null);
    }

    /** What is kept or dropped is put off no more. */
    private boolean isBefore(@Nullable LocalDate end, Move move) {
        boolean late = end != null && move.on().isAfter(end);
        if (late) {
            outOfOrder(
                    fields.at(move, Move.ON),
                    "the day on which it was kept or dropped (" + end + ")",
                    "that on which it was moved (" + move.on() + ")");
        }
        return !late;
    }

    private <R> boolean hasCome(R part, Field<R, LocalDate> field) {
        LocalDate day = field.getter().apply(part);
        boolean come = day == null || !day.isAfter(today);
        if (!come) {
            fields.doubtful(
                    fields.at(part, field),
                    "dated-ahead",
                    "%s (%s) lies after %s".formatted(field.name(), day, today),
                    "Correct the date. If it is right, nothing needs to be done: readers are told"
                            + " of it on that day.");
        }
        return come;
    }

    private <R> boolean isAfterTheBeginning(R part, Field<R, LocalDate> field) {
        LocalDate day = field.getter().apply(part);
        boolean early = day != null && !day.equals(LocalDate.EPOCH) && day.isBefore(begin);
        if (early) {
            outOfOrder(fields.at(part, field), field.name() + " (" + day + ")", since);
        }
        return !early;
    }

    /** The last of them is in force, whatever their order. */
    private void isInOrder(Move before, Move move) {
        if (move.on().isBefore(before.on()) && !move.on().equals(LocalDate.EPOCH)) {
            outOfOrder(
                    fields.at(move, Move.ON),
                    "on (" + move.on() + ")",
                    "that of the date above it (" + before.on() + ")");
        }
    }

    private void outOfOrder(Location at, String later, String earlier) {
        fields.wrong(
                at,
                "times-out-of-order",
                later + " is before " + earlier,
                "Correct one of the two dates.");
    }
}
