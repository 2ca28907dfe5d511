package org.sitegen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Datum;

/**
 * One thing that an editor can write about a record: the single declaration from which reading,
 * messages, guide, data files, JSON Schema, protected facts and the stored form are made.
 *
 * @param name the key, in snake_case
 * @param component the record's component that holds the value; named as the key by rule
 * @param type what it can hold
 * @param getter gets the value from the record; null where there is none
 * @param meaning one sentence for editors, ending in a full stop
 * @param need when it has to be there
 * @param standing what a change after publication needs
 * @param otherwise the value where nothing is written; null for none, or the neutral one
 * @param earlierNames keys under which earlier versions knew it; they are still read
 * @param <R> the record
 * @param <T> the value in the record
 */
public record Field<R, T>(
        String name,
        String component,
        ValueType<T> type,
        Function<? super R, ? extends @Nullable T> getter,
        String meaning,
        Need need,
        Standing standing,
        @Nullable T otherwise,
        List<String> earlierNames) {

    /**
     * A field that may be left out, and that may be said in better words later, of a component that
     * is named like its key.
     *
     * @param record the record
     * @param name the key, in snake_case
     * @param type what it can hold
     * @param meaning one sentence for editors
     */
    public static <R extends Record, T> Field<R, T> of(
            Class<R> record, String name, ValueType<T> type, String meaning) {
        return of(record, name, componentOf(name), type, meaning);
    }

    /**
     * The same of a component with another name.
     *
     * @param record the record
     * @param name the key, in snake_case
     * @param component the record's component
     * @param type what it can hold
     * @param meaning one sentence for editors
     */
    public static <R extends Record, T> Field<R, T> of(
            Class<R> record, String name, String component, ValueType<T> type, String meaning) {
        return of(name, component, type, new ComponentGetter<R, T>(record, component), meaning);
    }

    /**
     * A field of what no component holds as it is told.
     *
     * @param name the key, in snake_case
     * @param type what it can hold
     * @param getter gets the value from the record
     * @param meaning one sentence for editors
     */
    public static <R, T> Field<R, T> of(
            String name,
            ValueType<T> type,
            Function<? super R, ? extends @Nullable T> getter,
            String meaning) {
        return of(name, componentOf(name), type, getter, meaning);
    }

    private static <R, T> Field<R, T> of(
            String name,
            String component,
            ValueType<T> type,
            Function<? super R, ? extends @Nullable T> getter,
            String meaning) {
        Need need = Need.OPTIONAL;
        return new Field<>(
                name, component, type, getter, meaning, need, Standing.FREE, null, List.of());
    }

    /** {@code notMeasuredBecause} for {@code not_measured_because}. */
    private static String componentOf(String name) {
        StringBuilder component = new StringBuilder();
        for (String word : name.split("_", -1)) {
            boolean first = component.isEmpty() || word.isEmpty();
            component.append(
                    first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return component.toString();
    }

    /** The field with a value to copy: {@code date: 2026-11-22}. */
    public String example() {
        return name + ": " + type.example();
    }

    /** The same with ids that there are. */
    public String example(OwnIds own) {
        return name + ": " + type.example(own);
    }

    /** The same with figures and days left open: {@code date: YYYY-MM-DD}. */
    public String openExample() {
        return name + ": " + type.example(OwnIds.OPEN);
    }

    /** What a record says in this field, to an audience; null if that is nothing. */
    @Nullable Datum write(R record, Audience audience) {
        T value = getter.apply(record);
        return value == null ? null : type.write(value, audience);
    }

    /** Gathers what a record says in this field and readers can hold IT to. */
    void facts(R record, FactCollector facts) {
        T value = getter.apply(record);
        if (value != null) {
            type.facts(value, facts);
        }
    }

    /** Adds a finding for each item of a list that stands in it twice. */
    void holdItemsOnce(R record, Fields written) {
        T value = getter.apply(record);
        if (value != null) {
            type.holdItemsOnce(value, written);
        }
    }

    /** The value where nothing was written: null only where the record expects that. */
    @Nullable T ifNothingIsWritten(boolean mayBeNull) {
        if (otherwise != null) {
            return otherwise;
        }
        return mayBeNull && !need.equals(Need.ALWAYS) ? null : type.neutral();
    }

    /** The same field, needed from the start. */
    public Field<R, T> required() {
        return needed(Need.ALWAYS);
    }

    /** The same field, needed once the status has come this far. */
    public Field<R, T> requiredFrom(Enum<?> status) {
        return needed(Need.from(status));
    }

    /** The same field, never needed. */
    public Field<R, T> optional() {
        return needed(Need.OPTIONAL);
    }

    /** The same field with another need. */
    public Field<R, T> needed(Need other) {
        return new Field<>(
                name, component, type, getter, meaning, other, standing, otherwise, earlierNames);
    }

    /** The same field, held to once it has been published. */
    public Field<R, T> protectedFact() {
        return standing(Standing.PROTECTED);
    }

    /** The same field, whose earlier words stay readable once they have been published. */
    public Field<R, T> kept() {
        return standing(Standing.KEPT);
    }

    /** The same field, which readers never see. */
    public Field<R, T> editorial() {
        return standing(Standing.EDITORIAL);
    }

    private Field<R, T> standing(Standing other) {
        return new Field<>(
                name, component, type, getter, meaning, need, other, otherwise, earlierNames);
    }

    /** The same field with a value that holds where nothing is written. */
    public Field<R, T> orElse(T value) {
        return new Field<>(
                name, component, type, getter, meaning, need, standing, value, earlierNames);
    }

    /** The same field, of which only some records say anything. */
    public Field<R, T> only(Predicate<? super R> those) {
        return gotBy(record -> those.test(record) ? getter.apply(record) : null);
    }

    /** The same field, also read under a key of an earlier version. */
    public Field<R, T> formerly(String key) {
        List<String> keys = new ArrayList<>(earlierNames);
        keys.add(key);
        return new Field<>(name, component, type, getter, meaning, need, standing, otherwise, keys);
    }

    /** The same field of a larger record that has this one as a part. */
    <W> Field<W, T> of(Function<? super W, ? extends R> part) {
        return gotBy(whole -> getter.apply(part.apply(whole)));
    }

    private <W> Field<W, T> gotBy(Function<? super W, ? extends @Nullable T> other) {
        return new Field<>(
                name, component, type, other, meaning, need, standing, otherwise, earlierNames);
    }
}
