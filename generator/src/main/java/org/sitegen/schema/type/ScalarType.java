package org.sitegen.schema.type;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/**
 * A type written as a single text.
 *
 * @param words the type in an editor's words
 * @param example a value to copy
 * @param neutral what stands in for an unreadable value
 * @param parser reads the text
 * @param writer writes for an audience what the parser reads; null for nothing
 * @param forms what is written for an audience, as a JSON Schema
 */
public record ScalarType<T>(
        String words,
        String example,
        T neutral,
        Function<String, Parsed<T>> parser,
        BiFunction<T, Audience, @Nullable Datum> writer,
        Function<Audience, Datum.Members> forms)
        implements ValueType<T> {

    /** A type that is written as its values say of themselves. */
    public static <T> ScalarType<T> of(
            String words, String example, T neutral, Function<String, Parsed<T>> parser) {
        return new ScalarType<>(
                words,
                example,
                neutral,
                parser,
                (value, audience) -> Datum.of(value.toString()),
                Forms.type("string"));
    }

    /** The same type with a closer form. */
    public ScalarType<T> formed(Function<Audience, Datum.Members> closer) {
        return new ScalarType<>(words, example, neutral, parser, writer, closer);
    }

    @Override
    public String example(OwnIds own) {
        return own.leavesOpen() ? OpenExample.of(example) : example;
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
    public @Nullable Datum write(T value, Audience audience) {
        return writer.apply(value, audience);
    }

    @Override
    public Datum.Members form(Audience audience) {
        return forms.apply(audience);
    }
}
