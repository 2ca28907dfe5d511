package org.sitegen.site.card;

import java.util.List;
import org.sitegen.newsletter.value.Address;

/**
 * The entries of a type on a page that is about something else.
 *
 * @param key the type's word in the language files: {@code requests} for {@code nav.requests}
 * @param list where all entries of the type stand
 * @param count how many belong here
 * @param lines the newest of them, newest first and no more than a reader looks through
 */
public record EntryGroup(String key, Address list, int count, List<EntryLine> lines) {

    public EntryGroup {
        lines = List.copyOf(lines);
    }
}
