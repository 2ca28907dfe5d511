package org.sitegen.schema;

/**
 * One thing that an editor can write about an entry: the single declaration from which reading,
 * messages, schema, archetype, guide and ledger are made.
 *
 * @param name the key, in snake_case
 * @param type what it can hold
 * @param need from when on it has to be there
 * @param isProtected whether a change after publication needs a correction
 * @param meaning one sentence for editors, ending in a full stop
 * @param <T> the value in the newsletter
 */
public record Field<T>(
        String name, ValueType<T> type, Need need, boolean isProtected, String meaning) {

    /** A field that may be left out. */
    public static <T> Field<T> of(String name, ValueType<T> type, String meaning) {
        return new Field<>(name, type, Need.OPTIONAL, false, meaning);
    }

    /** The field with a value to copy: {@code date: 2026-11-22}. */
    public String example() {
        return name + ": " + type.example();
    }

    /** The same field, needed from the start. */
    public Field<T> required() {
        return new Field<>(name, type, Need.ALWAYS, isProtected, meaning);
    }

    /** The same field, needed once the status has come this far. */
    public Field<T> requiredFrom(Enum<?> status) {
        return new Field<>(name, type, Need.from(status), isProtected, meaning);
    }

    /** The same field, held to once it has been published. */
    public Field<T> protectedFact() {
        return new Field<>(name, type, need, true, meaning);
    }
}
