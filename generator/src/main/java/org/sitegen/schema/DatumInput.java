package org.sitegen.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.text.Datum;

/**
 * What the generator wrote itself, read again; a mistake in it is nobody's but a programmer's.
 *
 * @param datum the value
 * @param id the id that was given with the fields, and is none of them
 */
record DatumInput(Datum datum, String id) implements Input {

    @Override
    public String text() {
        if (datum instanceof Datum.Text text) {
            return text.value();
        }
        if (datum instanceof Datum.Numeral number) {
            return number.value().toPlainString();
        }
        return datum instanceof Datum.Flag flag ? String.valueOf(flag.value()) : "";
    }

    @Override
    public List<Input> items() {
        List<Input> items = new ArrayList<>();
        if (datum instanceof Datum.Items list) {
            list.items().forEach(item -> items.add(new DatumInput(item, id)));
        }
        return items;
    }

    @Override
    public List<KeyValue> pairs() {
        List<KeyValue> pairs = new ArrayList<>();
        if (datum instanceof Datum.Members members) {
            members.byName()
                    .forEach(
                            (name, value) ->
                                    pairs.add(
                                            new KeyValue(
                                                    new DatumInput(Datum.of(name), id),
                                                    new DatumInput(value, id))));
        }
        return pairs;
    }

    @Override
    public Fields fields(Schema<?> schema) {
        return new DatumFields(this);
    }

    @Override
    public boolean isText() {
        return !(datum instanceof Datum.Items || datum instanceof Datum.Members);
    }

    @Override
    public void refersTo(String kind, String named) {
        // It was checked when an editor wrote it.
    }

    /** The generator spells each reference out. */
    @Override
    public @Nullable String kindOf(String named) {
        return null;
    }

    @Override
    public void wrong(String check, String message, Advice advice) {
        throw new IllegalArgumentException("Not as it was written: " + message + ": " + datum);
    }

    /** The fields of a record among the members of what was written. */
    private record DatumFields(DatumInput input) implements Fields {

        @Override
        public String id() {
            return input.id();
        }

        @Override
        public <T> @Nullable T find(Field<?, T> field) {
            Datum value =
                    input.datum() instanceof Datum.Members members
                            ? members.byName().get(field.name())
                            : null;
            return value == null ? null : field.type().read(new DatumInput(value, input.id()));
        }

        @Override
        public boolean has(Field<?, ?> field) {
            return input.datum() instanceof Datum.Members members
                    && members.byName().containsKey(field.name());
        }

        @Override
        public Location at(Field<?, ?> field) {
            return EmptyFields.NOWHERE;
        }

        @Override
        public Location at(Object part, Field<?, ?> field) {
            return EmptyFields.NOWHERE;
        }

        @Override
        public AsOf asOf() {
            return AsOf.ANY_DAY;
        }

        @Override
        public void wrong(Location at, String check, String message, Advice advice) {
            // The record was kept with its mistakes; they were told when it was read.
        }

        @Override
        public void doubtful(Location at, String check, String message, Advice advice) {
            // It was told when the record was read.
        }

        @Override
        public void made(Object record) {
            // Where it stands in the editor's file is kept elsewhere.
        }
    }
}
