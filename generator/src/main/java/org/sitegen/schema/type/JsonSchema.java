package org.sitegen.schema.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Field;
import org.sitegen.schema.Need;
import org.sitegen.schema.Schema;
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

    /**
     * The form of a record as it is written for an audience, or by an editor. What editors misspell
     * is wrong; readers ignore what a later version adds.
     */
    public static Datum.Members object(Schema<?> schema, Audience audience) {
        Map<String, Datum> properties = new LinkedHashMap<>();
        List<Datum> required = new ArrayList<>();
        for (Field<?, ?> field : schema.seenBy(audience)) {
            property(field, need(field.need(), schema.status()), audience, properties);
            if (field.need().equals(Need.ALWAYS)) {
                required.add(Datum.of(field.name()));
            }
        }
        Datum.Members object =
                Datum.members("type", Datum.of("object"))
                        .with("properties", new Datum.Members(properties))
                        .with("required", new Datum.Items(required));
        return audience.all() ? object.with("additionalProperties", new Datum.Flag(false)) : object;
    }

    private static <T> void property(
            Field<?, T> field, String need, Audience audience, Map<String, Datum> properties) {
        Datum.Members form = field.type().form(audience);
        Datum meaning = Datum.of(meaning(field) + (audience.all() ? need : ""));
        properties.put(field.name(), form.with("description", meaning));
        if (audience.all()) {
            Datum now = Datum.of("Now called " + field.name() + '.');
            field.earlierNames()
                    .forEach(name -> properties.put(name, form.with("description", now)));
        }
    }

    /** What a program shows beside the field: what it says, and how to write it. */
    private static String meaning(Field<?, ?> field) {
        String words = field.type().words();
        boolean clear = !field.type().choices().isEmpty() || field.type().isAnyText();
        String form = Character.toUpperCase(words.charAt(0)) + words.substring(1) + '.';
        return clear ? field.meaning() : field.meaning() + ' ' + form;
    }

    /** When it has to be there, if that depends on something. */
    private static String need(Need need, @Nullable Field<?, ?> status) {
        String from =
                status == null || need.isFromTheStart() || need.equals(Need.OPTIONAL)
                        ? ""
                        : " from " + status.type().choices().get(need.from());
        String condition =
                need.condition() == null ? "" : ' ' + need.condition().words().replace("`", "");
        return from.isEmpty() && condition.isEmpty() ? "" : " Needed" + from + condition + '.';
    }
}
