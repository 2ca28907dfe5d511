package org.sitegen.schema.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.Audience;
import org.sitegen.schema.FactCollector;
import org.sitegen.schema.Input;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/**
 * A map from texts to values of one type, in the order of the file.
 *
 * @param keys the texts there can be; empty if any can
 * @param values the type of each value
 */
public record MapType<T>(List<String> keys, ValueType<T> values)
        implements ValueType<Map<String, T>> {

    public MapType {
        keys = List.copyOf(keys);
    }

    @Override
    public String example() {
        return example(OwnIds.UNKNOWN);
    }

    @Override
    public String example(OwnIds own) {
        return '{' + (keys.isEmpty() ? "name" : keys.get(0)) + ": " + values.example(own) + '}';
    }

    @Override
    public String words() {
        return (keys.isEmpty() ? "names" : "any of " + String.join(", ", keys))
                + ", each with "
                + values.words();
    }

    @Override
    public Map<String, T> neutral() {
        return Map.of();
    }

    @Override
    public Map<String, T> read(Input input) {
        Map<String, T> read = new LinkedHashMap<>();
        List<Input.KeyValue> pairs = input.pairs();
        List<String> left = left(pairs);
        for (Input.KeyValue pair : pairs) {
            String key = pair.key().text();
            T value = isKnown(key) ? values.read(pair.value()) : refused(pair.key(), left);
            if (value != null) {
                read.put(key, value);
            }
        }
        return Collections.unmodifiableMap(read);
    }

    private boolean isKnown(String key) {
        return keys.isEmpty() || keys.contains(key);
    }

    /** The names that are not written yet. */
    private List<String> left(List<Input.KeyValue> pairs) {
        List<String> left = new ArrayList<>(keys);
        if (!keys.isEmpty()) {
            pairs.forEach(pair -> left.remove(pair.key().text()));
        }
        return left;
    }

    private @Nullable T refused(Input key, List<String> left) {
        key.wrong(
                "value-not-allowed",
                Scalars.quoted(key.text()) + " is not one of the names allowed here",
                left.isEmpty() ? Advice.of("Remove it.") : one(key.text(), left));
        return null;
    }

    private Advice one(String written, List<String> left) {
        return Advice.meant(written, left)
                .say("Use one of: " + String.join(", ", left) + ".")
                .with(Remedy.value(left.get(0)));
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
        Datum.Members form =
                Datum.members("type", Datum.of("object"))
                        .with("additionalProperties", values.form(audience));
        return keys.isEmpty()
                ? form
                : form.with("propertyNames", Datum.members("enum", Datum.texts(keys)));
    }
}
