package org.sitegen.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.PromiseState;

/**
 * A promise on a list, as it stood on a day.
 *
 * @param entry the entry that makes it
 * @param id its short name within the entry
 * @param what what will be done
 * @param owner the role that answers for it
 * @param promised the date first promised
 * @param due the date that counts now
 * @param moves how often it was moved
 * @param movedBecause why it was moved the last time
 * @param state what has become of it
 * @param doneOn when it was done
 * @param droppedBecause why it will not be done
 * @param daysLate how many days it is (or was kept) late; 0 if it is not
 */
public record PromiseLine(
        Link entry,
        String id,
        String what,
        @Nullable String owner,
        LocalDate promised,
        LocalDate due,
        int moves,
        @Nullable String movedBecause,
        PromiseState state,
        @Nullable LocalDate doneOn,
        @Nullable String droppedBecause,
        long daysLate) {}
