package org.sitegen.newsletter;

import java.util.Map;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;

/**
 * Where a record and its fields stand in the editor's file.
 *
 * @param start where the record begins
 * @param byField where the value of each written field stands, by the field's name
 */
public record Places(Location start, Map<String, Location> byField) {

    static final Places NOWHERE = new Places(new SourceFile("", "").whole(), Map.of());

    public Places {
        byField = Map.copyOf(byField);
    }

    /** Where a field's value stands, or where the record begins if it was not written. */
    public Location at(Field<?> field) {
        return byField.getOrDefault(field.name(), start);
    }

    /** Says nothing of where it is, so that a value is the same wherever it was written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Places;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return start.toString();
    }
}
