package org.sitegen.schema;

import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;

/**
 * The fields of one record as an editor filled them in; what is missing is a finding, not a stop.
 */
public interface Fields {

    /** The id that is given with the fields and is none of them; empty if there is none. */
    String id();

    /** The field's value; null where it is absent, empty, unreadable or not in the schema. */
    <T> @Nullable T find(Field<?, T> field);

    /** The field's value, or the neutral value of its type where there is none. */
    default <T> T get(Field<?, T> field) {
        return field.type().neutralIfNull(find(field));
    }

    /** Whether the editor wrote the field at all. */
    boolean has(Field<?, ?> field);

    /** Where the field's value stands, or where the record begins if the field is absent. */
    Location at(Field<?, ?> field);

    /** Where a field of a part of the record stands, which was read before. */
    Location at(Object part, Field<?, ?> field);

    /** When and where it is read. */
    AsOf asOf();

    /** Adds an error at a place in the record. */
    default void wrong(Location at, String check, String message, String advice) {
        wrong(at, check, message, Advice.of(advice));
    }

    /** Adds an error at a place in the record, with what to write. */
    void wrong(Location at, String check, String message, Advice advice);

    /** Adds a warning at a place in the record. */
    default void doubtful(Location at, String check, String message, String advice) {
        doubtful(at, check, message, Advice.of(advice));
    }

    /** Adds a warning at a place in the record, with what to write. */
    void doubtful(Location at, String check, String message, Advice advice);

    /** Adds an error at a field (or at the beginning of the record if the field is absent). */
    default void wrong(Field<?, ?> field, String check, String message, String advice) {
        wrong(field, check, message, Advice.of(advice));
    }

    /** The same, with what to write. */
    default void wrong(Field<?, ?> field, String check, String message, Advice advice) {
        wrong(at(field), check, message, advice);
    }

    /** Remembers where the record that was made of them stands. */
    void made(Object record);
}
