package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Unit;

/**
 * The least and the greatest value that a figure can have at all.
 *
 * @param min the least, or null if there is none
 * @param max the greatest, or null if there is none
 */
public record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The natural bounds of a unit: shares end at 100, counts and times begin at 0. */
    public static Bounds of(Unit unit) {
        return new Bounds(BigDecimal.ZERO, unit == Unit.PERCENT ? HUNDRED : null);
    }

    /** Whether a value can be. */
    public boolean hold(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0)
                && (max == null || value.compareTo(max) <= 0);
    }

    /** Whether a value is the least or the greatest there can be, such as none or all. */
    public boolean endAt(BigDecimal value) {
        return (min != null && value.compareTo(min) == 0)
                || (max != null && value.compareTo(max) == 0);
    }

    /** What they say: {@code values lie between 0 and 100}. */
    public String words() {
        if (min == null) {
            return "the greatest possible value is " + max;
        }
        return max == null
                ? "the least possible value is " + min
                : "values lie between " + min + " and " + max;
    }
}
