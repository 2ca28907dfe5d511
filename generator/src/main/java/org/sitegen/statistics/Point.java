package org.sitegen.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One period of a series.
 *
 * @param value the figure, or null where there is none
 * @param continuity how it goes on from what came before
 */
public record Point(@Nullable Double value, Continuity continuity) {

    public Point {
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("value \"" + value + "\" is not a number");
        }
    }

    /** A figure that continues the series. */
    public static Point of(double value) {
        return new Point(value, Continuity.CONTINUES);
    }

    /** A period without a figure. */
    public static Point gap() {
        return new Point(null, Continuity.CONTINUES);
    }

    /** The same point, not comparable with what came before. */
    public Point afterBreak() {
        return new Point(value, Continuity.NOT_COMPARABLE);
    }

    /** The same point, from which on limits are worked out anew. */
    public Point afterRebase() {
        return new Point(value, Continuity.REBASED);
    }

    /** Whether a new stretch begins with it. */
    public boolean breakBefore() {
        return continuity != Continuity.CONTINUES;
    }
}
