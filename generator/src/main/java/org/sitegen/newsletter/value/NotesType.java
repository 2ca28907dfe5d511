package org.sitegen.newsletter.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/**
 * Notes about other things, by their ids.
 *
 * @param kind what the ids name
 * @param id one of them, for an example
 */
public record NotesType(String kind, String id) implements ValueType<Map<String, String>> {

    @Override
    public String example() {
        return example(OwnIds.UNKNOWN);
    }

    @Override
    public String example(OwnIds own) {
        return '{' + new IdType(kind).example(own) + ": \"…\"}";
    }

    @Override
    public String words() {
        return "the ids of " + kind + "s, each with a text";
    }

    @Override
    public Map<String, String> neutral() {
        return Map.of();
    }

    @Override
    public Map<String, String> read(Input input) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Input.KeyValue pair : input.pairs()) {
            String named = pair.key().text();
            pair.key().refersTo(kind, named);
            notes.put(named, pair.value().text());
        }
        return Collections.unmodifiableMap(notes);
    }

    @Override
    public Datum write(Map<String, String> notes, Audience audience) {
        Map<String, Datum> members = new LinkedHashMap<>();
        notes.forEach(
                (named, note) -> {
                    if (audience.mayKnow().test(kind, named)) {
                        members.put(named, Datum.of(note));
                    }
                });
        return new Datum.Members(members);
    }

    @Override
    public Datum.Members form(Audience audience) {
        return Datum.members("type", Datum.of("object"))
                .with("additionalProperties", Types.TEXT.form(audience));
    }
}
