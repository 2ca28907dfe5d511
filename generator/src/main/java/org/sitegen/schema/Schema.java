package org.sitegen.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record in the order of the guide, and how the record is made from them.
 *
 * @param name what one of these is called in a message: "an action", "a failure"
 * @param fields every field there is; a key that is not among them is a finding
 * @param status the field with the position in the life of an entry, which decides what is
 *     required; null if that does not change
 * @param reader makes the record
 * @param <T> the record
 */
public record Schema<T>(
        String name,
        List<Field<?>> fields,
        @Nullable Field<? extends Enum<?>> status,
        Function<Fields, T> reader) {

    public Schema {
        fields = List.copyOf(fields);
    }

    /** A shape whose required fields do not depend on a status. */
    public static <T> Schema<T> of(String name, List<Field<?>> fields, Function<Fields, T> reader) {
        return new Schema<>(name, fields, null, reader);
    }

    /** The same shape, with required fields that grow with a status. */
    public Schema<T> grownBy(Field<? extends Enum<?>> field) {
        return new Schema<>(name, fields, field, reader);
    }
}
