package org.sitegen.schema.type;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.advice.Advice;

/**
 * What came of reading a text: a value, or what an editor should write instead.
 *
 * @param value the value, or null if the text cannot be read
 * @param message what is wrong, with the text in quotes
 * @param advice what to write
 */
public record Parsed<T>(@Nullable T value, String message, Advice advice) {

    public static <T> Parsed<T> value(T value) {
        return new Parsed<>(Objects.requireNonNull(value), "", Advice.NONE);
    }

    public static <T> Parsed<T> wrong(String message, String advice) {
        return wrong(message, Advice.of(advice));
    }

    public static <T> Parsed<T> wrong(String message, Advice advice) {
        return new Parsed<>(null, message, advice);
    }
}
