package org.sitegen.newsletter.entry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.RecordLocations;

/** One thing that editors write: an edition, a benchmark, a failure, a win. */
public interface Entry {

    /** What all entries have. */
    Envelope envelope();

    /** What kind of entry it is. */
    EntryType<?> type();

    /** The first day on which readers may see it, or null if there is no such day. */
    @Nullable LocalDate publicFrom();

    /** What readers call it. */
    default String title() {
        return envelope().title();
    }

    /** What matters about it, in a few plain words. */
    default String summary() {
        return envelope().summary();
    }

    /** Whether it has a page of its own, to which others can lead. */
    default boolean hasPage() {
        return true;
    }

    /** What IT says in it that it will do, and when. */
    default List<Promise> promises() {
        return List.of();
    }

    /** Words to sort it by, the name of its type first. */
    default List<String> categories() {
        return List.of(type().name());
    }

    /** What it concerns in the registers: units, services, capabilities, goals. */
    default List<Reference> concerns() {
        return envelope().concerns();
    }

    /** The service whose users it concerns as well; null if it names all units that it concerns. */
    default @Nullable String concernsUsersOf() {
        return null;
    }

    /** What happened to it, oldest first; some may lie in the future. */
    default List<EntryEvent> events() {
        return List.of();
    }

    /** What it leaves out; its edition says so. */
    default List<KnownGap> gaps() {
        return List.of();
    }

    /** Whether readers wait for news of it, because nothing is promised in it yet. */
    default boolean awaitsNews() {
        return false;
    }

    /** The day of the newest that readers were told of it until a day. */
    default LocalDate latestNews(LocalDate until, ZoneId zone) {
        return envelope().date();
    }

    /** How much it deserves to come first in its edition, among those of its type; 0 for never. */
    default int prominence() {
        return 0;
    }

    /** What in it readers are told only after a day. */
    default List<LaterPart> laterThan(AsOf day) {
        return List.of();
    }

    /** The same without what readers are told only after a day. */
    default Entry knownBy(AsOf day) {
        return this;
    }

    /** Where a promise of it is written; at its beginning if its type does not know better. */
    default Location at(Promise promise, RecordLocations locations) {
        return locations.of(this).start();
    }

    /** The days on which something happened to it, in any order; some may lie in the future. */
    default List<LocalDate> days(ZoneId zone) {
        List<LocalDate> days = new ArrayList<>();
        promises().forEach(promise -> days.addAll(promise.days()));
        events().forEach(event -> days.add(event.on()));
        return days;
    }

    /** The id, unique among the entries of its type: {@code F-2026-014}. */
    default String id() {
        return envelope().id();
    }

    /** How other entries name this one. */
    default Reference reference() {
        return new Reference(type().name(), id());
    }

    /** Where it stands in the site. */
    default Address address() {
        return type().address(id());
    }
}
