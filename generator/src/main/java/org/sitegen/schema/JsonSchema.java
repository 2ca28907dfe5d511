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

    /** What editors' programs know; all that is written here means the same in later drafts. */
    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

    private JsonSchema() {}

    /**
     * A document for a kind of file.
     *
     * @param title what the file holds
     * @param form the form of the whole
     */
    public static Datum.Members document(String title, Datum.Members form) {
        Map<String, Datum> members = new LinkedHashMap<>();
        members.put("$schema", Datum.of(DIALECT));
        members.put("title", Datum.of(title));
        members.putAll(form.byName());
        return new Datum.Members(members);
    }

    /** The form of a record as it is written for an audience, or by an editor. */
    public static Datum.Members object(Schema<?> schema, Audience audience) {
        Map<String, Datum> properties = new LinkedHashMap<>();
        List<Datum> required = new ArrayList<>();
        for (Field<?, ?> field : schema.fields()) {
            if (audience.sees(field)) {
                property(field, audience, properties);
                if (field.need().equals(Need.ALWAYS)) {
                    required.add(Datum.of(field.name()));
                }
            }
        }
        return Datum.members("type", Datum.of("object"))
                .with("properties", new Datum.Members(properties))
                .with("required", new Datum.Items(required))
                .with("additionalProperties", new Datum.Flag(false));
    }

    private static <T> void property(
            Field<?, T> field, Audience audience, Map<String, Datum> properties) {
        Datum.Members form = field.type().form(audience);
        properties.put(field.name(), form.with("description", Datum.of(description(field))));
        if (audience.all()) {
            Datum now = Datum.of("Now called " + field.name() + '.');
            field.earlierNames()
                    .forEach(name -> properties.put(name, form.with("description", now)));
        }
    }

    /** What a program shows beside the field: the meaning, and how to write it. */
    private static String description(Field<?, ?> field) {
        String words = field.type().words();
        boolean clear = !field.type().choices().isEmpty() || words.equals("a text");
        return clear
                ? field.meaning()
                : field.meaning()
                        + ' '
                        + Character.toUpperCase(words.charAt(0))
                        + words.substring(1)
                        + '.';
    }
}
