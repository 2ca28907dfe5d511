package org.sitegen.schema;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.text.Datum;
import org.sitegen.text.DatumJson;

/**
 * Gathers all that a record says and readers can hold IT to, in the order of its fields.
 *
 * @param path where in the record
 * @param standing what holds there unless a record says otherwise for its own fields
 * @param gathered what has been found
 */
public record FactCollector(String path, Standing standing, List<Fact> gathered) {

    /** What is protected or kept in a record. */
    public static <R> List<Fact> of(Schema<R> schema, R record) {
        List<Fact> gathered = new ArrayList<>();
        new FactCollector("", Standing.FREE, gathered).fields(schema, record);
        return List.copyOf(gathered);
    }

    /** A record that marks none of its fields is held to as a whole, as far as it is at all. */
    public <R> void fields(Schema<R> schema, R record) {
        boolean marks = schema.fields().stream().anyMatch(field -> isHeldTo(field.standing()));
        for (Field<R, ?> field : schema.fields()) {
            Standing own = field.standing();
            if (own != Standing.EDITORIAL) {
                field.facts(
                        record, at(field.name(), marks || !isHeldTo(standing) ? own : standing));
            }
        }
    }

    private FactCollector at(String name, Standing other) {
        return new FactCollector(path.isEmpty() ? name : path + '.' + name, other, gathered);
    }

    /** One item of a list or map, told from the others by its key. */
    public FactCollector item(String key) {
        return new FactCollector(path + '[' + key + ']', standing, gathered);
    }

    /** A value that is one fact. */
    void add(Datum value) {
        if (isHeldTo(standing)) {
            gathered.add(new Fact(path, DatumJson.typed(value), standing));
        }
    }

    private static boolean isHeldTo(Standing standing) {
        return standing == Standing.PROTECTED || standing == Standing.KEPT;
    }
}
