package org.sitegen.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.text.DatumJson;

/**
 * What tells one item of a list from the others, wherever it stands among them.
 *
 * @param fields what no two items have the same, taken together
 * @param byWording whether it is only its words that tell an item: said otherwise, it is another
 * @param duplicate what is found where two items are the same by that
 */
public record Identity<R>(List<Field<R, ?>> fields, boolean byWording, Duplicate duplicate) {

    /**
     * What is found where an identity stands twice.
     *
     * @param isWrong whether it is an error, and not a warning
     * @param check the name of what is found
     * @param advice what to do about it
     */
    public record Duplicate(boolean isWrong, String check, String advice) {

        private static final Duplicate ID =
                new Duplicate(
                        true, "duplicate-id", "Remove one of the two, or give it another name.");

        private static final Duplicate MONTH =
                new Duplicate(
                        true, "duplicate-period", "Keep one of the two, or correct the month.");

        private static final Duplicate ITEM =
                new Duplicate(
                        false,
                        "duplicate-item",
                        "Make one of the two, or say in what they differ.");
    }

    /** A name of its own. */
    public static <R> Identity<R> id(Field<R, ?> field) {
        return new Identity<>(List.of(field), false, Duplicate.ID);
    }

    /** The month from which it holds. */
    public static <R> Identity<R> month(Field<R, ?> field) {
        return new Identity<>(List.of(field), false, Duplicate.MONTH);
    }

    /** When or where it was, or whose it is. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public static <R> Identity<R> of(Field<R, ?>... fields) {
        return new Identity<>(List.of(fields), false, Duplicate.ITEM);
    }

    /** Nothing but what is said, or that together with other fields. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public static <R> Identity<R> wording(Field<R, ?>... fields) {
        return new Identity<>(List.of(fields), true, Duplicate.ITEM);
    }

    /** The identity of an item as it would be typed; empty where nothing of it is there. */
    public String key(R item) {
        return fields.stream()
                .map(field -> field.write(item, Audience.ITSELF))
                .filter(Objects::nonNull)
                .map(DatumJson::typed)
                .collect(Collectors.joining(", "));
    }

    /** Adds a finding at each item whose like stands above it. */
    public void holdOnce(List<R> items, Fields written) {
        Map<List<Object>, Location> seen = new HashMap<>();
        for (R item : items) {
            List<Object> values = values(item);
            Location at = written.at(item, fields.get(0));
            Location first = values == null ? null : seen.putIfAbsent(values, at);
            if (first != null) {
                report(item, at, first, written);
            }
        }
    }

    /** Null where something could not be read, which is a finding already. */
    private @Nullable List<Object> values(R item) {
        List<Object> values = fields.stream().map(field -> value(field, item)).toList();
        return values.get(0).equals(fields.get(0).type().neutral()) ? null : values;
    }

    private static <R> Object value(Field<R, ?> field, R item) {
        Object value = field.getter().apply(item);
        return value == null ? "" : value;
    }

    private void report(R item, Location at, Location first, Fields written) {
        String message = "\"" + key(item) + "\" stands twice, first in line " + first.line();
        if (duplicate.isWrong()) {
            written.wrong(at, duplicate.check(), message, duplicate.advice());
        } else {
            written.doubtful(at, duplicate.check(), message, duplicate.advice());
        }
    }
}
