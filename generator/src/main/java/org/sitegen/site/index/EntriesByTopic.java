package org.sitegen.site.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitegen.newsletter.entry.Entry;

/**
 * Entries sorted onto the things they concern, each looked at once.
 *
 * @param <E> the entries
 */
public final class EntriesByTopic<E extends Entry> {

    private final Map<String, List<E>> byId = new HashMap<>();

    /** Sorts entries by the ids that a function finds for each. */
    public EntriesByTopic(List<E> entries, Function<E, List<String>> ids) {
        for (E entry : entries) {
            ids.apply(entry)
                    .forEach(id -> byId.computeIfAbsent(id, any -> new ArrayList<>()).add(entry));
        }
    }

    /** Those that concern an id, in their order. */
    public List<E> of(String id) {
        return byId.getOrDefault(id, List.of());
    }
}
