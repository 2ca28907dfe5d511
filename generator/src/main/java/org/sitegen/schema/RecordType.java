package org.sitegen.schema;

/**
 * A record with fields of its own.
 *
 * @param shape its fields
 */
public record RecordType<T>(Schema<T> shape) implements ValueType<T> {

    @Override
    public String example() {
        return Examples.of(shape);
    }

    @Override
    public String words() {
        return shape.name();
    }

    @Override
    public T read(Input input) {
        return shape.reader().apply(input.fields(shape));
    }

    @Override
    public T neutral() {
        return shape.reader().apply(EmptyFields.NONE);
    }
}
