package org.sitegen.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of values of one type.
 *
 * @param items the type of each
 */
public record ListType<T>(ValueType<T> items) implements ValueType<List<T>> {

    @Override
    public String example() {
        return '[' + items.example() + ']';
    }

    @Override
    public String words() {
        return "a list, each item " + items.words();
    }

    @Override
    public List<T> neutral() {
        return List.of();
    }

    @Override
    public List<T> read(Input input) {
        List<T> values = new ArrayList<>();
        for (Input item : input.items()) {
            T value = items.read(item);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }
}
