package org.sitegen.schema;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.text.Datum;

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

    @Override
    public Datum write(List<T> values, Audience audience) {
        List<Datum> written = new ArrayList<>(values.size());
        for (T value : values) {
            Datum item = items.write(value, audience);
            if (item != null) {
                written.add(item);
            }
        }
        return new Datum.Items(written);
    }

    @Override
    public Datum.Members form() {
        return Datum.members("type", Datum.of("array")).with("items", items.form());
    }
}
