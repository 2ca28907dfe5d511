package org.sitegen.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Datum;

/**
 * What a field can hold: how it is read from what an editor wrote, and how it is written.
 *
 * @param <T> the value in the record
 */
public interface ValueType<T> {

    /** The type in an editor's words, with its article: "a date such as 2026-11-22". */
    String words();

    /** A value to copy, as an editor writes it on one line. */
    String example();

    /** The same with ids that there are. */
    default String example(OwnIds own) {
        return example();
    }

    /** The only words it can hold; empty if it can hold others. */
    default List<String> choices() {
        return List.of();
    }

    /** Whether it can hold any text, so that nobody needs to be told how one is written. */
    default boolean isAnyText() {
        return false;
    }

    /** The value, or null after a finding if it cannot be read. */
    @Nullable T read(Input input);

    /**
     * The value as it would be written, so that reading gives it back; null where the audience may
     * not know it.
     */
    @Nullable Datum write(T value, Audience audience);

    /** What stands in for a missing or unreadable value so that reading can go on. */
    T neutral();

    /** The form of what is written for an audience, or by an editor, as a JSON Schema. */
    Datum.Members form(Audience audience);

    /** Gathers what readers can hold IT to in a value: the whole of it is one fact. */
    default void facts(T value, FactCollector facts) {
        Datum written = write(value, Audience.ITSELF);
        if (written != null) {
            facts.add(written);
        }
    }

    /** Adds a finding for each record that stands in a list twice, by what identifies it. */
    default void holdItemsOnce(T value, Fields written) {
        // What is no list has no items.
    }

    /** The value, or what stands in for it. */
    default T neutralIfNull(@Nullable T value) {
        return value == null ? neutral() : value;
    }
}
