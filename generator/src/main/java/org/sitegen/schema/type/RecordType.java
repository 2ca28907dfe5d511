package org.sitegen.schema.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sitegen.schema.Audience;
import org.sitegen.schema.FactCollector;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Input;
import org.sitegen.schema.Need;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/**
 * A record with fields of its own.
 *
 * @param schema its fields
 */
public record RecordType<T>(Schema<T> schema) implements ValueType<T> {

    /** The fields that it needs from the start; its first one if it needs none. */
    @Override
    public String example() {
        return example(OwnIds.UNKNOWN);
    }

    @Override
    public String example(OwnIds own) {
        return example(own, "");
    }

    /** The same, with what stands there in the first field that can hold it. */
    public String example(OwnIds own, String said) {
        List<Field<T, ?>> shown = new ArrayList<>(needed());
        SaidValue value = SaidValue.of(shown, schema.fields(), said);
        if (value != null && !shown.contains(value.field())) {
            schema.fields().stream().filter(value.field()::equals).forEach(shown::add);
        }
        return shown.stream()
                .map(field -> value == null ? field.example(own) : value.or(field, own))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private List<Field<T, ?>> needed() {
        List<Field<T, ?>> needed =
                schema.fields().stream().filter(field -> field.need().equals(Need.ALWAYS)).toList();
        return needed.isEmpty() ? schema.fields().subList(0, 1) : needed;
    }

    @Override
    public String words() {
        return schema.name();
    }

    @Override
    public T read(Input input) {
        return schema.read(input.fields(schema));
    }

    @Override
    public Datum write(T value, Audience audience) {
        return schema.write(value, audience);
    }

    @Override
    public T neutral() {
        return schema.nothing();
    }

    @Override
    public void facts(T value, FactCollector facts) {
        facts.fields(schema, value);
    }

    /** What tells a value from others of its list, as it would be typed; empty if nothing does. */
    String key(T value) {
        Identity<T> identity = schema.identity();
        return identity == null ? "" : identity.key(value);
    }

    @Override
    public Datum.Members form(Audience audience) {
        return JsonSchema.object(schema, audience);
    }
}
