package org.sitegen.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The limits of an XmR chart: between what a steady process with figures that lie evenly around
 * their mean stays. Definitions as in NHSRplotthedots (commit 050b07d).
 *
 * @param mean the mean
 * @param averageRange the average moving range
 * @param limits mean ± 2.66 times that range, within what is possible
 */
public record NaturalProcessLimits(double mean, double averageRange, Limits limits) {

    /** Three sigma as a multiple of the average moving range: 3 / 1.128 (Wheeler, XmR charts). */
    private static final double REACH = 2.66;

    /** From so many figures the limits are firm. */
    private static final int LEAST = 12;

    /**
     * The limits of the figures between two periods, with large steps screened out; null with fewer
     * than twelve, or where fewer than half of them have a neighbour.
     *
     * @param first index of the first period
     * @param last index of the last one
     */
    public static @Nullable NaturalProcessLimits of(
            Series series, int first, int last, NaturalBounds bounds) {
        MovingRanges ranges = MovingRanges.of(series, first, last);
        double[] values = series.values(first, last);
        return values.length < LEAST || ranges.count() < LEAST / 2
                ? null
                : around(Spread.mean(values), ranges.screenedAverage(), bounds);
    }

    static NaturalProcessLimits around(double mean, double range, NaturalBounds bounds) {
        return new NaturalProcessLimits(mean, range, Limits.around(mean, REACH * range, bounds));
    }
}
