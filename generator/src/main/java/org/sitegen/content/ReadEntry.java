package org.sitegen.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.content.field.ReferenceUse;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.RecordLocations;

/**
 * What came of reading the files of one entry.
 *
 * @param files the files
 * @param entry the entry, or null if its fields could not be read at all
 * @param body its story
 * @param figures its figures, if it is a benchmark
 * @param contexts what came up in each of the files, that with the fields first
 */
record ReadEntry(
        EntryFiles files,
        @Nullable Entry entry,
        Body body,
        List<Measurement> figures,
        List<FileContext> contexts) {

    ReadEntry {
        figures = List.copyOf(figures);
        contexts = List.copyOf(contexts);
    }

    static ReadEntry unreadable(EntryFiles files, FileContext context) {
        Body body = Body.none(context.file());
        return new ReadEntry(files, null, body, List.of(), List.of(context));
    }

    /** The id that the name of its files gives, or that name. */
    String id() {
        return context().id();
    }

    Reference reference() {
        return new Reference(files.type().name(), id());
    }

    /** Whether it is not meant to be seen yet. */
    boolean isDraft() {
        return entry != null && entry.envelope().draft();
    }

    /** What came up in the file with the fields. */
    FileContext context() {
        return contexts.get(0);
    }

    /** Whether one of its files has a mistake. */
    boolean hasErrors() {
        return entry == null || contexts.stream().anyMatch(one -> one.findings().hasErrors());
    }

    /** Where all that was read of it stands. */
    List<RecordLocations> locations() {
        return contexts.stream().map(FileContext::locations).toList();
    }

    /** Everything that it names. */
    List<ReferenceUse> references() {
        List<ReferenceUse> all = new ArrayList<>();
        contexts.forEach(context -> all.addAll(context.references()));
        return all;
    }
}
