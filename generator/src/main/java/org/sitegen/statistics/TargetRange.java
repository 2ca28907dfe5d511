package org.sitegen.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure should lie. A figure that equals a target meets it.
 *
 * @param min it should be this or more, or null
 * @param max it should be this or less, or null
 */
public record TargetRange(@Nullable Double min, @Nullable Double max) {

    public TargetRange {
        if (min == null && max == null) {
            throw new IllegalArgumentException("a target without a value");
        }
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException(
                    "target \"" + min + "\" to \"" + max + "\" is empty");
        }
    }

    public static TargetRange atLeast(double value) {
        return new TargetRange(value, null);
    }

    public static TargetRange atMost(double value) {
        return new TargetRange(null, value);
    }

    public static TargetRange between(double min, double max) {
        return new TargetRange(min, max);
    }

    /** Whether a figure meets it. */
    public boolean metBy(double value) {
        return (min == null || value >= min) && (max == null || value <= max);
    }
}
