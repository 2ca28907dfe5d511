package org.sitegen.schema;

import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;

/** A record of which nothing was written: makes the neutral value of a record. */
public final class EmptyFields implements Fields {

    public static final EmptyFields NONE = new EmptyFields();

    private static final Location NOWHERE = new SourceFile("", "").whole();

    private EmptyFields() {}

    @Override
    public String id() {
        return "";
    }

    @Override
    public <T> @Nullable T find(Field<T> field) {
        return null;
    }

    @Override
    public boolean has(Field<?> field) {
        return false;
    }

    @Override
    public Location at(Field<?> field) {
        return NOWHERE;
    }

    @Override
    public Location location() {
        return NOWHERE;
    }

    @Override
    public FieldLocations places() {
        return FieldLocations.NOWHERE;
    }

    @Override
    public void wrong(Field<?> field, String check, String message, String advice) {
        // The missing record is a finding already; its fields need none of their own.
    }
}
