package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * How many people: a number, a range, or not known.
 *
 * @param min the least number, or null if it is not known
 * @param max the greatest number, the same as {@code min} if the number is exact
 */
public record People(@Nullable Integer min, @Nullable Integer max) {

    /** Nobody knows how many. */
    public static final People UNKNOWN = new People(null, null);

    static final Field<Integer> MIN = Field.of("min", Types.COUNT, "At least so many.").required();
    static final Field<Integer> MAX = Field.of("max", Types.COUNT, "At most so many.").required();

    static final Schema<People> RANGE =
            Schema.of(
                    "a range of people",
                    List.of(MIN, MAX),
                    fields -> new People(fields.find(MIN), fields.find(MAX)));

    /** Whether a number or a range is known. */
    public boolean isKnown() {
        return min != null && max != null;
    }

    /** Whether it is one number rather than a range. */
    public boolean isExact() {
        return min != null && min.equals(max);
    }
}
