package org.sitegen.site.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryEvent;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.card.EntryLine;

/**
 * The entries of every type that has no place of its own on the pages of editions, units, services
 * and goals: a new type stands there without a page knowing it.
 */
public final class OtherEntries {

    private static final Set<EntryType<?>> WITH_A_PLACE =
            Set.of(Edition.TYPE, Benchmark.TYPE, Failure.TYPE, Win.TYPE);

    private final Newsletter newsletter;
    private final LocalDate today;
    private final Map<EntryType<?>, EntriesByTopic<Entry>> byTopic = new LinkedHashMap<>();
    private final Map<EntryType<?>, EntriesByTopic<Entry>> byMonth = new LinkedHashMap<>();
    private final Map<YearMonth, List<Entry>> beginning = new HashMap<>();

    OtherEntries(Newsletter newsletter, LocalDate today) {
        this.newsletter = newsletter;
        this.today = today;
        EntryTypes.ALL.stream().filter(type -> !WITH_A_PLACE.contains(type)).forEach(this::add);
    }

    private void add(EntryType<?> type) {
        List<Entry> entries = List.copyOf(newsletter.all(type));
        byTopic.put(type, new EntriesByTopic<>(entries, this::topics));
        byMonth.put(type, new EntriesByTopic<>(entries, this::months));
        entries.stream()
                .filter(entry -> entry.type().isDated())
                .forEach(
                        entry ->
                                beginning
                                        .computeIfAbsent(
                                                entry.envelope().month(), any -> new ArrayList<>())
                                        .add(entry));
    }

    private List<String> topics(Entry entry) {
        return entry.concerns().stream()
                .flatMap(this::spelledOut)
                .map(Reference::toString)
                .distinct()
                .toList();
    }

    private Stream<Reference> spelledOut(Reference topic) {
        return topic.equals(Envelope.EVERY_UNIT)
                ? newsletter.registers().units().all().stream()
                        .map(Named::id)
                        .map(unit -> new Reference("unit", unit))
                : Stream.of(topic);
    }

    private List<String> months(Entry entry) {
        Stream<YearMonth> own =
                entry.type().isDated() ? Stream.of(entry.envelope().month()) : Stream.empty();
        return Stream.concat(own, past(entry).map(event -> toldIn(entry, event)))
                .map(YearMonth::toString)
                .distinct()
                .toList();
    }

    private Stream<EntryEvent> past(Entry entry) {
        return entry.events().stream().filter(event -> !event.on().isAfter(today));
    }

    /** What happened before readers could see the entry is told when they first can. */
    private static YearMonth toldIn(Entry entry, EntryEvent event) {
        YearMonth month = YearMonth.from(event.on());
        return entry.type().isDated() && month.isBefore(entry.envelope().month())
                ? entry.envelope().month()
                : month;
    }

    /** The entries that begin in a month. */
    public List<Entry> beginningIn(YearMonth month) {
        return beginning.getOrDefault(month, List.of());
    }

    /** The entries that concern something, type by type. */
    public List<Entry> entriesAbout(Reference topic) {
        return byTopic.values().stream()
                .flatMap(entries -> entries.of(topic.toString()).stream())
                .toList();
    }

    /** The entries that concern something, each with the last that happened to it. */
    public List<EntryGroup> about(Reference topic) {
        return groups(byTopic, topic.toString(), this::line);
    }

    private EntryLine line(Entry entry) {
        List<EntryEvent> events = past(entry).toList();
        return line(entry, events.subList(Math.max(0, events.size() - 1), events.size()));
    }

    /** The entries to which something happened in a month, each with what that was. */
    public List<EntryGroup> in(YearMonth month) {
        return groups(byMonth, month.toString(), entry -> line(entry, month));
    }

    private EntryLine line(Entry entry, YearMonth month) {
        return line(
                entry, past(entry).filter(event -> toldIn(entry, event).equals(month)).toList());
    }

    private static EntryLine line(Entry entry, List<EntryEvent> events) {
        Envelope envelope = entry.envelope();
        return new EntryLine(
                entry.address(),
                entry.title(),
                envelope.summary(),
                entry.type().isDated() ? envelope.date() : null,
                events);
    }

    private static List<EntryGroup> groups(
            Map<EntryType<?>, EntriesByTopic<Entry>> types,
            String topic,
            Function<Entry, EntryLine> line) {
        List<EntryGroup> groups = new ArrayList<>();
        types.forEach(
                (type, entries) -> {
                    List<Entry> those = entries.of(topic);
                    if (!those.isEmpty()) {
                        groups.add(group(type, those, line));
                    }
                });
        return List.copyOf(groups);
    }

    private static EntryGroup group(
            EntryType<?> type, List<Entry> entries, Function<Entry, EntryLine> line) {
        return new EntryGroup(type.folder(), type.list(), entries.size(), Newest.of(entries, line));
    }
}
