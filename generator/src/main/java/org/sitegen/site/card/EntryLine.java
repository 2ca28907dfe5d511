package org.sitegen.site.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.EntryEvent;
import org.sitegen.newsletter.value.Address;

/**
 * An entry of any type in a line.
 *
 * @param address its page
 * @param title what it is called
 * @param summary the same in a few plain words
 * @param date the day it belongs to; null if its type belongs to none
 * @param events what happened to it, oldest first; empty where there is only the day
 */
public record EntryLine(
        Address address,
        String title,
        String summary,
        @Nullable LocalDate date,
        List<EntryEvent> events)
        implements EntryCard {

    public EntryLine {
        events = List.copyOf(events);
    }
}
