package org.sitegen.newsletter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;

/**
 * Entries under everything that they belong to, each looked at once.
 *
 * @param <K> what they belong to: a month, a thing in a register
 */
public final class GroupedEntries<K> {

    private final Map<K, Map<String, List<Entry>>> groups = new HashMap<>();

    /** Entries, in the order in which they are to be found, under all keys of each. */
    public GroupedEntries(List<Entry> entries, Function<Entry, Stream<K>> keys) {
        entries.forEach(entry -> keys.apply(entry).distinct().forEach(key -> add(key, entry)));
    }

    private void add(K key, Entry entry) {
        groups.computeIfAbsent(key, any -> new LinkedHashMap<>())
                .computeIfAbsent(entry.type().name(), any -> new ArrayList<>())
                .add(entry);
    }

    /** The entries that belong to a day, under the month of the edition that tells of them. */
    public static GroupedEntries<YearMonth> byMonth(
            Newsletter newsletter, ReportingEditions reporting) {
        List<Entry> dated = new ArrayList<>();
        EntryTypes.ALL.stream()
                .filter(EntryType::isDated)
                .forEach(type -> dated.addAll(newsletter.all(type)));
        return new GroupedEntries<>(
                dated, entry -> Stream.ofNullable(reporting.of(entry)).map(Edition::month));
    }

    /** Those of a type, in their order. */
    @SuppressWarnings("unchecked") // An entry names its own type.
    public <E extends Entry> List<E> of(EntryType<E> type, K key) {
        return (List<E>) groups.getOrDefault(key, Map.of()).getOrDefault(type.name(), List.of());
    }

    /** All of them, type by type. */
    public List<Entry> of(K key) {
        return groups.getOrDefault(key, Map.of()).values().stream().flatMap(List::stream).toList();
    }
}
