package org.sitegen.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a field can hold, and how it is read from what an editor wrote.
 *
 * @param <T> the value in the newsletter
 */
public interface ValueType<T> {

    /** The type in an editor's words, with its article: "a date such as 2026-11-22". */
    String words();

    /** A value to copy, as an editor writes it on one line. */
    default String example() {
        return Examples.of(words());
    }

    /** The value, or null after a finding if it cannot be read. */
    @Nullable T read(Input input);

    /** What stands in for a missing or unreadable value so that reading can go on. */
    T neutral();

    /** The value, or what stands in for it. */
    default T neutralIfNull(@Nullable T value) {
        return value == null ? neutral() : value;
    }
}
