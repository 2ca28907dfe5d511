package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Field;
import org.sitegen.schema.Input;
import org.sitegen.schema.Schema;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.RecordType;
import org.sitegen.text.Datum;

/** Two numbers in a list, either of them the word {@code none}. */
record BoundsType() implements ValueType<Bounds> {

    private static final String NO_BOUND = "none";
    private static final Bounds NONE = new Bounds(null, null);

    /** Readers get them by name. */
    private static final Schema<Bounds> NAMED =
            Schema.of("bounds", Bounds.class)
                    .with(
                            Field.of(Bounds.class, "min", Types.NUMBER, "The least value."),
                            Field.of(Bounds.class, "max", Types.NUMBER, "The greatest value."));

    @Override
    public String words() {
        return "a list of two numbers such as [0, 100], or [0, none]";
    }

    @Override
    public Bounds neutral() {
        return NONE;
    }

    @Override
    public @Nullable Bounds read(Input input) {
        List<Input> items = input.items();
        if (items.size() != 2) {
            input.wrong(
                    "value-not-allowed",
                    "bounds are two numbers, and here are " + items.size(),
                    "Write the least and the greatest value, such as [0, 100] or [0, none].");
            return null;
        }
        Bounds bounds = new Bounds(bound(items.get(0)), bound(items.get(1)));
        return isEmpty(bounds, input) ? NONE : bounds;
    }

    private static boolean isEmpty(Bounds bounds, Input input) {
        BigDecimal min = bounds.min();
        BigDecimal max = bounds.max();
        boolean empty = min != null && max != null && min.compareTo(max) > 0;
        if (empty) {
            input.wrong(
                    "value-not-allowed",
                    "nothing lies between \"" + min + "\" and \"" + max + "\"",
                    "Write the least value first, such as [0, 100].");
        }
        return empty;
    }

    private static @Nullable BigDecimal bound(Input input) {
        return input.text().equals(NO_BOUND) ? null : Types.NUMBER.read(input);
    }

    @Override
    public String example() {
        return "[0, 100]";
    }

    @Override
    public Datum write(Bounds bounds, Audience audience) {
        return audience.all()
                ? new Datum.Items(List.of(written(bounds.min()), written(bounds.max())))
                : NAMED.write(bounds, audience);
    }

    private static Datum written(@Nullable BigDecimal bound) {
        return bound == null ? Datum.of(NO_BOUND) : new Datum.Numeral(bound);
    }

    @Override
    public Datum.Members form(Audience audience) {
        if (!audience.all()) {
            return new RecordType<>(NAMED).form(audience);
        }
        Datum none = Datum.members("const", Datum.of(NO_BOUND));
        Datum.Members bound =
                Datum.members("anyOf", new Datum.Items(List.of(Types.NUMBER.form(audience), none)));
        return Datum.members("type", Datum.of("array"))
                .with("items", bound)
                .with("minItems", Datum.of(2))
                .with("maxItems", Datum.of(2));
    }
}
