package org.sitegen.newsletter;

import java.util.regex.Pattern;
import org.sitegen.schema.Schema;

/**
 * A kind of entry: where its files stand, how they are named and what they hold.
 *
 * @param name what one is called, as in references: {@code failure}
 * @param folder where its files stand: {@code failures}
 * @param id the form of its ids; a file may add a hyphen and words of the editor's choice where
 *     {@code freeName} says so
 * @param example a file name as it should be
 * @param freeName whether words may follow the id in a file's name
 * @param schema its fields
 * @param <E> the record
 */
public record EntryType<E extends Entry>(
        String name,
        String folder,
        Pattern id,
        String example,
        boolean freeName,
        Schema<E> schema) {}
