package org.sitegen.site.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.GroupedEntries;
import org.sitegen.newsletter.ReportingEditions;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryEvent;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.card.EntryGroup;
import org.sitegen.site.card.EntryLine;

/**
 * The entries of every type that has no place of its own on the pages of editions, units, services
 * and goals: a new type stands there without a page knowing it.
 */
public final class OtherEntries {

    private final List<EntryType<?>> types =
            EntryTypes.ALL.stream().filter(type -> !type.ownPlace()).toList();
    private final LocalDate today;
    private final ReportingEditions reporting;
    private final GroupedEntries<Reference> byTopic;
    private final GroupedEntries<YearMonth> byMonth;
    private final GroupedEntries<YearMonth> happening;

    OtherEntries(
            SiteIndex index, GroupedEntries<Reference> byTopic, GroupedEntries<YearMonth> byMonth) {
        this.today = index.today();
        this.reporting = index.reporting();
        this.byTopic = byTopic;
        this.byMonth = byMonth;
        List<Entry> entries = new ArrayList<>();
        types.forEach(type -> entries.addAll(index.newsletter().all(type)));
        this.happening = new GroupedEntries<>(entries, this::months);
    }

    private Stream<YearMonth> months(Entry entry) {
        Stream<Edition> own =
                entry.type().isDated() ? Stream.ofNullable(reporting.of(entry)) : Stream.empty();
        return Stream.concat(
                        own,
                        past(entry).flatMap(event -> Stream.ofNullable(reportedIn(entry, event))))
                .map(Edition::month);
    }

    private Stream<EntryEvent> past(Entry entry) {
        return entry.events().stream().filter(event -> !event.on().isAfter(today));
    }

    private @Nullable Edition reportedIn(Entry entry, EntryEvent event) {
        return reporting.of(entry, event.on());
    }

    /** The entries that begin in a month. */
    public List<Entry> beginningIn(YearMonth month) {
        List<Entry> beginning = new ArrayList<>();
        types.forEach(type -> beginning.addAll(byMonth.of(type, month)));
        return beginning;
    }

    /** The entries to which something happened in a month. */
    public List<Entry> movingIn(YearMonth month) {
        return happening.of(month);
    }

    /** The entries that concern something, each with the last that happened to it. */
    public List<EntryGroup> about(Reference topic) {
        return groups(byTopic, topic, this::line);
    }

    private EntryLine line(Entry entry) {
        List<EntryEvent> events = past(entry).toList();
        return line(entry, events.subList(Math.max(0, events.size() - 1), events.size()));
    }

    /** The entries to which something happened in a month, each with what that was. */
    public List<EntryGroup> in(YearMonth month) {
        return groups(happening, month, entry -> line(entry, month));
    }

    /** The entries to which something happened in a month, each with that and what came after. */
    public List<EntryGroup> since(YearMonth month) {
        return groups(happening, month, entry -> line(entry, pastFrom(month, entry)));
    }

    private List<EntryEvent> pastFrom(YearMonth month, Entry entry) {
        return past(entry).dropWhile(event -> !isToldIn(month, reportedIn(entry, event))).toList();
    }

    /** An entry of any type, with what happened to it in a month. */
    public EntryLine line(Entry entry, YearMonth month) {
        return line(
                entry,
                past(entry).filter(event -> isToldIn(month, reportedIn(entry, event))).toList());
    }

    private static boolean isToldIn(YearMonth month, @Nullable Edition edition) {
        return edition != null && edition.month().equals(month);
    }

    private static EntryLine line(Entry entry, List<EntryEvent> events) {
        return new EntryLine(
                entry.address(),
                entry.title(),
                entry.summary(),
                entry.type().isDated() ? entry.envelope().date() : null,
                events);
    }

    private <K> List<EntryGroup> groups(
            GroupedEntries<K> entries, K key, Function<Entry, EntryLine> line) {
        return types.stream()
                .filter(type -> !entries.of(type, key).isEmpty())
                .map(type -> group(type, List.copyOf(entries.of(type, key)), line))
                .toList();
    }

    private static EntryGroup group(
            EntryType<?> type, List<Entry> entries, Function<Entry, EntryLine> line) {
        return new EntryGroup(
                type.folder(), type.list(), entries.size(), NewestFirst.of(entries, line));
    }
}
