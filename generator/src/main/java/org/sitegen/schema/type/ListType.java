package org.sitegen.schema.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.schema.Audience;
import org.sitegen.schema.FactCollector;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Input;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/**
 * A list of values of one type.
 *
 * @param items the type of each
 * @param least how many there are at least, if there are any
 */
public record ListType<T>(ValueType<T> items, int least) implements ValueType<List<T>> {

    @Override
    public String example() {
        return Collections.nCopies(least, items.example()).toString();
    }

    @Override
    public String example(OwnIds own) {
        return Collections.nCopies(least, items.example(own)).toString();
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
    public void holdItemsOnce(List<T> values, Fields written) {
        Identity<T> identity =
                items instanceof RecordType<T> records ? records.schema().identity() : null;
        if (identity != null && values.size() > 1) {
            identity.holdOnce(values, written);
        }
    }

    /** A list of records has the facts of each; any other list is one fact. */
    @Override
    public void facts(List<T> values, FactCollector facts) {
        if (values.isEmpty()) {
            return;
        }
        if (items instanceof RecordType<T> records) {
            Map<String, Integer> times = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                String key = records.key(values.get(i));
                String told = key.isEmpty() ? String.valueOf(i + 1) : key;
                int before = times.merge(told, 1, Integer::sum);
                records.facts(values.get(i), facts.item(before == 1 ? told : told + '#' + before));
            }
        } else {
            ValueType.super.facts(values, facts);
        }
    }

    @Override
    public Datum.Members form(Audience audience) {
        return Datum.members("type", Datum.of("array")).with("items", items.form(audience));
    }
}
