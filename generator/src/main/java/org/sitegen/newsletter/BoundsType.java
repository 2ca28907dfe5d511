package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Input;
import org.sitegen.schema.ValueType;

/** Two numbers in a list, either of them the word {@code none}. */
record BoundsType() implements ValueType<Bounds> {

    private static final Bounds NONE = new Bounds(null, null);

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
        boolean empty =
                bounds.min() != null
                        && bounds.max() != null
                        && bounds.min().compareTo(bounds.max()) > 0;
        if (empty) {
            input.wrong(
                    "value-not-allowed",
                    "nothing lies between \"" + bounds.min() + "\" and \"" + bounds.max() + "\"",
                    "Write the least value first, such as [0, 100].");
        }
        return empty;
    }

    private static @Nullable BigDecimal bound(Input input) {
        return input.text().equals("none") ? null : Types.NUMBER.read(input);
    }
}
