package org.sitegen.schema;

import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.advice.Advice;

/** A record of which nothing was written: makes the neutral value of a record. */
final class EmptyFields implements Fields {

    static final EmptyFields NONE = new EmptyFields();

    static final Location NOWHERE = new SourceFile("", "").whole();

    private EmptyFields() {}

    @Override
    public String id() {
        return "";
    }

    @Override
    public <T> @Nullable T find(Field<?, T> field) {
        return null;
    }

    @Override
    public boolean has(Field<?, ?> field) {
        return false;
    }

    @Override
    public Location at(Field<?, ?> field) {
        return NOWHERE;
    }

    @Override
    public Location at(Object part, Field<?, ?> field) {
        return NOWHERE;
    }

    @Override
    public AsOf asOf() {
        return AsOf.ANY_DAY;
    }

    @Override
    public void wrong(Location at, String check, String message, Advice advice) {
        // The missing record is a finding already; its fields need none of their own.
    }

    @Override
    public void doubtful(Location at, String check, String message, Advice advice) {
        // Nothing was written, so nothing is doubtful.
    }

    @Override
    public void made(Object record) {
        // It stands nowhere.
    }
}
