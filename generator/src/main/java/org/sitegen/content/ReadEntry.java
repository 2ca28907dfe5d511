package org.sitegen.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Entry;
import org.sitegen.newsletter.Measurement;
import org.sitegen.newsletter.Reference;

/**
 * What came of reading the files of one entry.
 *
 * @param files the files
 * @param entry the entry, or null if its fields could not be read at all
 * @param body its story
 * @param figures its figures, if it is a benchmark
 * @param readings what came up in each of the files, that with the fields first
 */
record ReadEntry(
        EntryFiles files,
        @Nullable Entry entry,
        Body body,
        List<Measurement> figures,
        List<Reading> readings) {

    ReadEntry {
        figures = List.copyOf(figures);
        readings = List.copyOf(readings);
    }

    static ReadEntry unreadable(EntryFiles files, Reading reading) {
        Body body = Body.none(reading.file());
        return new ReadEntry(files, null, body, List.of(), List.of(reading));
    }

    /** The id that the name of its files gives, or that name. */
    String id() {
        return reading().id();
    }

    Reference reference() {
        return new Reference(files.type().name(), id());
    }

    /** Whether it is not meant to be seen yet. */
    boolean isDraft() {
        return entry != null && entry.envelope().draft();
    }

    /** What came up in the file with the fields. */
    Reading reading() {
        return readings.get(0);
    }

    /** Whether one of its files has a mistake. */
    boolean hasErrors() {
        return entry == null || readings.stream().anyMatch(Reading::hasErrors);
    }

    /** Everything that it names. */
    List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        readings.forEach(reading -> all.addAll(reading.mentions()));
        return all;
    }
}
