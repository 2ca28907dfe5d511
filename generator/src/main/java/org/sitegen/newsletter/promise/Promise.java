package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;

/**
 * Something dated that IT says it will do, wherever it is said.
 *
 * @param entry the entry that says it
 * @param id its short name within the entry
 * @param madeOn the day on which readers could first see it
 * @param what what will be done
 * @param ownerRole the role that answers for it
 * @param promised the date first promised
 * @param moves later dates, in order
 * @param doneOn when it was done
 * @param evidence how anybody can see that it was done
 * @param droppedOn when it was decided that it will not be done; null for one that was not dropped
 * @param droppedBecause why it will not be done
 */
public record Promise(
        Reference entry,
        String id,
        LocalDate madeOn,
        String what,
        @Nullable String ownerRole,
        LocalDate promised,
        List<Move> moves,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        @Nullable LocalDate droppedOn,
        @Nullable String droppedBecause) {

    public Promise {
        moves = List.copyOf(moves);
    }

    /** The field that says which role answers for a promise that may have none. */
    public static <R extends Record> Field<R, String> ownerOf(Class<R> record) {
        return Field.of(record, "owner_role", Types.idOf("role"), "The role that answers for it.")
                .protectedFact();
    }

    /** The date that counted on a day: the last one promised by then. */
    public LocalDate dueAsOf(LocalDate day) {
        LocalDate due = promised;
        for (Move move : moves) {
            due = move.on().isAfter(day) ? due : move.to();
        }
        return due;
    }

    /** The earliest date that had been named for it by a day, in force or not. */
    private LocalDate earliestDueAsOf(LocalDate day) {
        return Stream.concat(Stream.of(promised), movesAsOf(day).stream().map(Move::to))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** How it had been moved by a day, in order. */
    public List<Move> movesAsOf(LocalDate day) {
        return moves.stream().filter(move -> !move.on().isAfter(day)).toList();
    }

    /** The days on which something happened to it, in any order; some may lie in the future. */
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        moves.forEach(move -> days.add(move.on()));
        Stream.of(doneOn, droppedOn).filter(Objects::nonNull).forEach(days::add);
        return days;
    }

    /** When it had been done, as of a day; null if it had not. */
    public @Nullable LocalDate doneAsOf(LocalDate day) {
        return doneOn == null || doneOn.isAfter(day) ? null : doneOn;
    }

    /** Why it had been dropped, as of a day; null if it had not. */
    public @Nullable String droppedAsOf(LocalDate day) {
        return droppedOn != null && !droppedOn.isAfter(day) ? droppedBecause : null;
    }

    /** What had become of it by a day. */
    public PromiseState stateAsOf(LocalDate day) {
        if (droppedAsOf(day) != null) {
            return PromiseState.DROPPED;
        }
        LocalDate done = doneAsOf(day);
        if (done != null) {
            return done.isAfter(promised) ? PromiseState.KEPT_LATE : PromiseState.KEPT;
        }
        return pendingAsOf(day);
    }

    private PromiseState pendingAsOf(LocalDate day) {
        if (dueAsOf(day).isBefore(day)) {
            return PromiseState.LATE;
        }
        return earliestDueAsOf(day).isBefore(day) ? PromiseState.MOVED : PromiseState.OPEN;
    }

    /**
     * How many days it was late on a day, or was kept late; 0 if neither. Both are measured by the
     * date first promised: moving a date makes no promise less late.
     */
    public long daysLateAsOf(LocalDate day) {
        PromiseState state = stateAsOf(day);
        if (state == PromiseState.LATE) {
            LocalDate due = dueAsOf(day);
            return ChronoUnit.DAYS.between(promised.isBefore(due) ? promised : due, day);
        }
        LocalDate done = doneAsOf(day);
        return state == PromiseState.KEPT_LATE && done != null
                ? ChronoUnit.DAYS.between(promised, done)
                : 0;
    }

    /** How many days of that lie after the date in force; 0 if it was not late on that day. */
    public long daysAfterDueAsOf(LocalDate day) {
        return stateAsOf(day) == PromiseState.LATE ? ChronoUnit.DAYS.between(dueAsOf(day), day) : 0;
    }
}
