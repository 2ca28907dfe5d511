package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something dated that IT says it will do, wherever it is said.
 *
 * @param entry the entry that says it
 * @param id its short name within the entry
 * @param what what will be done
 * @param ownerRole the role that answers for it
 * @param promised the date first promised
 * @param moves later dates, in order
 * @param doneOn when it was done
 * @param evidence how anybody can see that it was done
 * @param droppedBecause why it will not be done
 */
public record Promise(
        Reference entry,
        String id,
        String what,
        @Nullable String ownerRole,
        LocalDate promised,
        List<Move> moves,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        @Nullable String droppedBecause) {

    public Promise {
        moves = List.copyOf(moves);
    }

    /** The date that counted on a day: the last one promised by then. */
    public LocalDate dueAsOf(LocalDate day) {
        LocalDate due = promised;
        for (Move move : moves) {
            due = move.on().isAfter(day) ? due : move.to();
        }
        return due;
    }

    /** How it had been moved by a day, in order. */
    public List<Move> movesAsOf(LocalDate day) {
        return moves.stream().filter(move -> !move.on().isAfter(day)).toList();
    }

    /** What had become of it by a day. */
    public PromiseState stateAsOf(LocalDate day) {
        if (droppedBecause != null) {
            return PromiseState.DROPPED;
        }
        if (doneOn != null && !doneOn.isAfter(day)) {
            return doneOn.isAfter(promised) ? PromiseState.KEPT_LATE : PromiseState.KEPT;
        }
        return dueAsOf(day).isBefore(day) ? PromiseState.LATE : PromiseState.OPEN;
    }
}
