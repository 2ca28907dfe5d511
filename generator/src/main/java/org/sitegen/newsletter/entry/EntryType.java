package org.sitegen.newsletter.entry;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sitegen.newsletter.value.Address;
import org.sitegen.schema.Schema;

/**
 * A kind of entry: where its files and its pages stand, how they are named and what they hold.
 *
 * @param name what one is called, as in references: {@code failure}
 * @param folder where its files stand, and its pages: {@code failures}
 * @param id the form of its ids; a file may add a hyphen and words of the editor's choice where
 *     {@code freeName} says so
 * @param example a file name as it should be
 * @param freeName whether words may follow the id in a file's name
 * @param schema its fields
 * @param order in which order they are listed
 * @param absence what an edition says that has none
 * @param ownPlace whether other pages have a place made for its entries; else they stand there
 *     beside those of all other types
 * @param <E> the record
 */
public record EntryType<E extends Entry>(
        String name,
        String folder,
        Pattern id,
        String example,
        boolean freeName,
        Schema<E> schema,
        Comparator<Entry> order,
        Absence absence,
        boolean ownPlace) {

    private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id);
    private static final Comparator<Entry> BY_DATE =
            Comparator.comparing((Entry entry) -> entry.envelope().date()).thenComparing(BY_ID);

    /**
     * A type whose files are called by their id, and listed by it.
     *
     * @param name what one is called
     * @param folder where its files and its pages stand
     * @param id the form of its ids, as a regular expression
     * @param example a file name as it should be
     * @param schema its fields
     */
    public static <E extends Entry> EntryType<E> named(
            String name, String folder, String id, String example, Schema<E> schema) {
        return new EntryType<>(
                name,
                folder,
                Pattern.compile(id),
                example,
                false,
                schema,
                BY_ID,
                Absence.UNSAID,
                false);
    }

    /**
     * A type whose files are called by a letter, a year and a number, {@code F-2026-014}, with
     * words behind them, and listed by their dates.
     *
     * @param name what one is called
     * @param folder where its files and its pages stand
     * @param letter the letter of its ids
     * @param words what stands behind the id in the example of a file name
     * @param schema its fields
     */
    public static <E extends Entry> EntryType<E> numbered(
            String name, String folder, char letter, String words, Schema<E> schema) {
        return new EntryType<>(
                name,
                folder,
                Pattern.compile(letter + "-[0-9]{4}-[0-9]{3,5}"),
                letter + "-2026-" + words + ".md",
                true,
                schema,
                BY_DATE,
                Absence.UNSAID,
                false);
    }

    /** The same, for whose entries the pages of editions, units and so on have a place. */
    public EntryType<E> withItsOwnPlace(Absence saidOfNone) {
        return new EntryType<>(
                name, folder, id, example, freeName, schema, order, saidOfNone, true);
    }

    /** Where all of them are listed. */
    public Address list() {
        return new Address(folder + '/');
    }

    /** Whether they belong to a day, and so to an edition. */
    public boolean isDated() {
        return schema.fields().stream()
                .anyMatch(field -> field.name().equals(Envelope.DATE.name()));
    }

    /** The address of one of them. */
    public Address address(String entry) {
        return list().child(entry.toLowerCase(Locale.ROOT) + '/');
    }
}
