package org.sitegen.newsletter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.schema.RecordLocations;

/**
 * All that IT tells the business: what readers may see today.
 *
 * @param settings what holds for the whole
 * @param registers what entries can name
 * @param byType every entry by the name of its type, each type in its order
 * @param histories the figures of each benchmark in order, by its id
 * @param incidents what was small and is over, in order
 * @param locations where all of it stands in the editors' files
 */
public record Newsletter(
        SiteSettings settings,
        Registers registers,
        Map<String, List<Entry>> byType,
        Map<String, History> histories,
        List<SmallIncident> incidents,
        RecordLocations locations) {

    public Newsletter {
        byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
        incidents = List.copyOf(incidents);
        histories = Collections.unmodifiableMap(new LinkedHashMap<>(histories));
    }

    /**
     * A newsletter of entries in any order.
     *
     * @throws IllegalArgumentException for an entry of a type that {@link EntryTypes} does not list
     */
    public static Newsletter of(
            SiteSettings settings,
            Registers registers,
            Collection<? extends Entry> entries,
            Map<String, List<Measurement>> measurements,
            RecordLocations locations) {
        Map<String, List<Entry>> byType = new LinkedHashMap<>();
        for (EntryType<?> type : EntryTypes.ALL) {
            byType.put(type.name(), new ArrayList<>());
        }
        for (Entry entry : entries) {
            List<Entry> same = byType.get(entry.type().name());
            if (same == null) {
                throw new IllegalArgumentException(
                        "EntryTypes does not list the type of '" + entry.reference() + "'");
            }
            same.add(entry);
        }
        for (EntryType<?> type : EntryTypes.ALL) {
            byType.computeIfPresent(
                    type.name(), (name, all) -> all.stream().sorted(type.order()).toList());
        }
        return new Newsletter(
                settings,
                registers,
                byType,
                History.ofEach(entries, measurements),
                List.of(),
                locations);
    }

    /** The same with small incidents, which may come in any order. */
    public Newsletter withIncidents(List<SmallIncident> any) {
        List<SmallIncident> sorted =
                any.stream().sorted(SmallIncident.order(settings.zone())).toList();
        return new Newsletter(settings, registers, byType, histories, sorted, locations);
    }

    /** The entries of a type, in its order. */
    @SuppressWarnings("unchecked") // An entry names its own type.
    public <E extends Entry> List<E> all(EntryType<E> type) {
        return (List<E>) byType.getOrDefault(type.name(), List.of());
    }

    /** Every entry, type by type. */
    public List<Entry> entries() {
        return byType.values().stream().flatMap(List::stream).toList();
    }

    /** Every promise, in the order of the entries that make them. */
    public List<Promise> promises() {
        return entries().stream().flatMap(entry -> entry.promises().stream()).toList();
    }

    /** A benchmark with all its figures. */
    public History historyOf(Benchmark benchmark) {
        return Objects.requireNonNull(histories.get(benchmark.id()), benchmark::id);
    }

    /** The figures of a benchmark, in the order of their periods. */
    public List<Measurement> measurementsOf(Benchmark benchmark) {
        return historyOf(benchmark).rows();
    }
}
