package org.sitegen.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.text.Datum;

/**
 * The fields of a record as a JSON Schema, for programs that help editors to write and for those
 * that read the data files.
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchema() {}

    /**
     * A document for a kind of file.
     *
     * @param schema the fields
     * @param title what the file holds
     */
    public static Datum.Members document(Schema<?> schema, String title) {
        Map<String, Datum> members = new LinkedHashMap<>();
        members.put("$schema", Datum.of(DIALECT));
        members.put("title", Datum.of(title));
        members.putAll(object(schema).byName());
        return new Datum.Members(members);
    }

    static Datum.Members object(Schema<?> schema) {
        Map<String, Datum> properties = new LinkedHashMap<>();
        List<Datum> required = new ArrayList<>();
        for (Field<?, ?> field : schema.fields()) {
            Datum.Members form = field.type().form();
            properties.put(field.name(), form.with("description", Datum.of(field.meaning())));
            if (field.need().equals(Need.ALWAYS)) {
                required.add(Datum.of(field.name()));
            }
        }
        return Datum.members("type", Datum.of("object"))
                .with("properties", new Datum.Members(properties))
                .with("required", new Datum.Items(required))
                .with("additionalProperties", new Datum.Flag(false));
    }
}
