package org.sitegen.schema;

import java.util.List;
import org.sitegen.finding.Location;

/**
 * Where a record and its fields stand in the editor's file.
 *
 * @param start where the record begins
 * @param names the names of the fields that are written
 * @param values where the value of each of them stands
 */
public record FieldLocations(Location start, List<String> names, List<Location> values) {

    static final FieldLocations NOWHERE = of(EmptyFields.NOWHERE);

    public FieldLocations {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    /** Of a record whose fields are not told apart. */
    public static FieldLocations of(Location start) {
        return new FieldLocations(start, List.of(), List.of());
    }

    /** Where a field's value stands, or where the record begins if it was not written. */
    public Location at(Field<?, ?> field) {
        int written = names.indexOf(field.name());
        return written < 0 ? start : values.get(written);
    }
}
