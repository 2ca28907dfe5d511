package org.sitegen.schema.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sitegen.schema.Audience;
import org.sitegen.schema.FactCollector;
import org.sitegen.schema.Input;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/**
 * A map from texts to values of one type, in the order of the file.
 *
 * @param values the type of each value
 */
public record MapType<T>(ValueType<T> values) implements ValueType<Map<String, T>> {

    @Override
    public String example() {
        return "{name: " + values.example() + '}';
    }

    @Override
    public String example(OwnIds own) {
        return "{name: " + values.example(own) + '}';
    }

    @Override
    public String words() {
        return "names, each with " + values.words();
    }

    @Override
    public Map<String, T> neutral() {
        return Map.of();
    }

    @Override
    public Map<String, T> read(Input input) {
        Map<String, T> read = new LinkedHashMap<>();
        for (Input.KeyValue pair : input.pairs()) {
            T value = values.read(pair.value());
            if (value != null) {
                read.put(pair.key().text(), value);
            }
        }
        return Collections.unmodifiableMap(read);
    }

    @Override
    public Datum write(Map<String, T> map, Audience audience) {
        Map<String, Datum> members = new LinkedHashMap<>();
        map.forEach(
                (name, value) -> {
                    Datum written = values.write(value, audience);
                    if (written != null) {
                        members.put(name, written);
                    }
                });
        return new Datum.Members(members);
    }

    @Override
    public void facts(Map<String, T> map, FactCollector facts) {
        map.forEach((name, value) -> values.facts(value, facts.item(name)));
    }

    @Override
    public Datum.Members form(Audience audience) {
        return Datum.members("type", Datum.of("object"))
                .with("additionalProperties", values.form(audience));
    }
}
