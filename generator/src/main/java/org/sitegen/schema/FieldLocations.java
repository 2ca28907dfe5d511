package org.sitegen.schema;

import java.util.Map;
import org.sitegen.finding.Location;

/**
 * Where a record and its fields stand in the editor's file.
 *
 * @param start where the record begins
 * @param byField where the value of each written field stands, by the field's name
 */
public record FieldLocations(Location start, Map<String, Location> byField) {

    static final FieldLocations NOWHERE = new FieldLocations(EmptyFields.NOWHERE, Map.of());

    public FieldLocations {
        byField = Map.copyOf(byField);
    }

    /** Where a field's value stands, or where the record begins if it was not written. */
    public Location at(Field<?, ?> field) {
        return byField.getOrDefault(field.name(), start);
    }
}
