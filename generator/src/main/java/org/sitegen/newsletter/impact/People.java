package org.sitegen.newsletter.impact;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.NumberRules;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** How many people: a number, a range, or not known. */
public record People(@Nullable Integer min, @Nullable Integer max) {

    /** Nobody knows how many. */
    public static final People UNKNOWN = new People(null, null);

    private static final Field<People, Integer> MIN =
            Field.of(People.class, "min", Types.COUNT, "At least so many.").required();
    private static final Field<People, Integer> MAX =
            Field.of(People.class, "max", Types.COUNT, "At most so many.").required();

    static final Schema<People> RANGE =
            Schema.of("a range of people", People.class)
                    .with(MIN, MAX)
                    .holding(fields -> NumberRules.inOrder(fields, MIN, MAX));

    /** Whether a number or a range is known. */
    public boolean isKnown() {
        return min != null && max != null;
    }

    /** Whether it is one number rather than a range. */
    public boolean isExact() {
        return min != null && min.equals(max);
    }
}
