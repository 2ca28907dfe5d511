package org.sitegen.site.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.site.Link;

/**
 * A promise on a list, as it stood on a day.
 *
 * @param entry the entry that makes it
 * @param id its short name within the entry
 * @param what what will be done
 * @param owner the role that answers for it
 * @param promised the date first promised
 * @param due the date in force
 * @param moves each time it was moved, in order, with the reason
 * @param state what has become of it
 * @param doneOn when it was done
 * @param evidence how anybody can see that it was done
 * @param droppedOn when it was dropped; null if it was not, or if nobody says when
 * @param droppedBecause why it will not be done
 * @param daysLate how many days after the date first promised it is, or was kept, late; 0 if not
 * @param daysAfterDue how many days after the date in force it is late; 0 if it is not
 */
public record PromiseLine(
        Link entry,
        String id,
        String what,
        @Nullable String owner,
        LocalDate promised,
        LocalDate due,
        List<Move> moves,
        PromiseState state,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        @Nullable LocalDate droppedOn,
        @Nullable String droppedBecause,
        long daysLate,
        long daysAfterDue) {

    public PromiseLine {
        moves = List.copyOf(moves);
    }
}
