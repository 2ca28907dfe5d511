package org.sitegen.schema;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a field has to be filled in.
 *
 * @param from the least status that needs the field; 0 always needs it, {@link #NEVER} never
 * @param condition what must hold besides; null for nothing
 */
public record Need(int from, @Nullable Clause condition) {

    static final int NEVER = Integer.MAX_VALUE;

    /** May always be left out. */
    public static final Need OPTIONAL = new Need(NEVER, null);

    /** Has to be there from the start. */
    public static final Need ALWAYS = new Need(0, null);

    /**
     * What must hold for a field to be needed.
     *
     * @param words the same for the guide: {@code unless not_published_because is there}
     * @param holds whether it holds for a record as it was written
     */
    public record Clause(String words, Predicate<Fields> holds) {}

    /** Has to be there once the status has come this far. */
    public static Need from(Enum<?> status) {
        return new Need(status.ordinal(), null);
    }

    /** Has to be there unless another field is. */
    public static Need unless(Field<?, ?> other) {
        return new Need(
                0,
                new Clause("unless `" + other.name() + "` is there", fields -> !fields.has(other)));
    }

    /** The same need, only where something else holds too. */
    public Need where(String words, Predicate<Fields> holds) {
        return new Need(from, new Clause(words, holds));
    }

    /** Whether it does not wait for a status. */
    public boolean isFromTheStart() {
        return from == 0;
    }

    /** Whether the field must be there, at a status, in a record as it was written. */
    public boolean appliesTo(Fields fields, int status) {
        boolean reached = from != NEVER && status >= from;
        return reached && (condition == null || condition.holds().test(fields));
    }
}
