package org.sitegen.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type written as a single text.
 *
 * @param words the type in an editor's words
 * @param neutral what stands in for an unreadable value
 * @param parser reads the text
 */
public record ScalarType<T>(String words, T neutral, Function<String, Parsed<T>> parser)
        implements ValueType<T> {

    @Override
    public @Nullable T read(Input input) {
        String text = input.text();
        if (text.isEmpty()) {
            return null;
        }
        Parsed<T> parsed = parser.apply(text);
        if (parsed.value() == null) {
            input.wrong("value-not-allowed", parsed.message(), parsed.advice());
        }
        return parsed.value();
    }
}
