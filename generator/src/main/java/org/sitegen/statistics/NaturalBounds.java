package org.sitegen.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a figure can possibly be: a percentage is never over 100.
 *
 * @param min the least possible value, or null where there is none
 * @param max the greatest possible value, or null where there is none
 */
public record NaturalBounds(@Nullable Double min, @Nullable Double max) {

    /** Any value is possible. */
    public static final NaturalBounds NONE = new NaturalBounds(null, null);

    /** Counts and times: nothing under zero. */
    public static final NaturalBounds FROM_ZERO = new NaturalBounds(0.0, null);

    /** 0 to 100. */
    public static final NaturalBounds PERCENT = new NaturalBounds(0.0, 100.0);

    public NaturalBounds {
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException(
                    "bounds \"" + min + "\" to \"" + max + "\" are empty");
        }
    }

    /** The value itself, or the bound that it goes beyond. */
    public double clamp(double value) {
        if (min != null && value < min) {
            return min;
        }
        return max != null && value > max ? max : value;
    }
}
