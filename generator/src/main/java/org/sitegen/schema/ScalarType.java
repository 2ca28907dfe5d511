package org.sitegen.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Datum;

/**
 * A type written as a single text.
 *
 * @param words the type in an editor's words
 * @param example a value to copy
 * @param neutral what stands in for an unreadable value
 * @param parser reads the text
 * @param writer writes what the parser reads
 * @param form what is written, as a JSON Schema
 */
public record ScalarType<T>(
        String words,
        String example,
        T neutral,
        Function<String, Parsed<T>> parser,
        Function<T, Datum> writer,
        Datum.Members form)
        implements ValueType<T> {

    /** A type that is written as its values say of themselves. */
    public static <T> ScalarType<T> of(
            String words, String example, T neutral, Function<String, Parsed<T>> parser) {
        return new ScalarType<>(
                words,
                example,
                neutral,
                parser,
                value -> Datum.of(value.toString()),
                Datum.members("type", Datum.of("string")));
    }

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

    @Override
    public Datum write(T value, Audience audience) {
        return writer.apply(value);
    }
}
