package org.sitegen.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One period of a series.
 *
 * @param value the figure, or null where there is none
 * @param breakBefore whether it cannot be compared with what came before: a new method, a rebase
 */
public record Point(@Nullable Double value, boolean breakBefore) {

    public Point {
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("value \"" + value + "\" is not a number");
        }
    }

    /** A figure that continues the series. */
    public static Point of(double value) {
        return new Point(value, false);
    }

    /** A period without a figure. */
    public static Point gap() {
        return new Point(null, false);
    }

    /** The same point, not comparable with what came before. */
    public Point afterBreak() {
        return new Point(value, true);
    }
}
