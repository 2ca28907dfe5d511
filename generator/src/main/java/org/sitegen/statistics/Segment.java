package org.sitegen.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a series within which figures can be compared.
 *
 * @param first index of its first period
 * @param last index of its last period
 * @param points how many of its periods have a figure
 * @param firmness what that number allows to say
 * @param centre the mean, or the median where there are too few points for limits
 * @param averageRange the average moving range that the limits rest on
 * @param limits the limits, or null where there are too few points
 */
public record Segment(
        int first,
        int last,
        int points,
        Firmness firmness,
        double centre,
        double averageRange,
        @Nullable Limits limits) {

    /** Three sigma as a multiple of the average moving range: 3 / 1.128 (Wheeler, XmR charts). */
    static final double REACH = 2.66;

    /** Whether the limits are on trial. */
    public boolean trial() {
        return firmness == Firmness.TRIAL;
    }

    /** Differences up to this come from binary arithmetic, not from the figures. */
    double tolerance() {
        return 1e-9 * Math.max(Math.abs(centre), averageRange);
    }

    static Segment of(
            Series series, int first, int last, NaturalBounds bounds, Screening screening) {
        double[] values = values(series, first, last);
        MovingRanges ranges = MovingRanges.of(series, first, last);
        Firmness firmness = Firmness.of(values.length, ranges.count());
        if (firmness == Firmness.RUN_CHART) {
            double median = Spread.of(values).median();
            return new Segment(first, last, values.length, firmness, median, 0, null);
        }
        double mean = Spread.mean(values);
        double average =
                screening == Screening.SCREENED ? ranges.screenedAverage() : ranges.average();
        Limits limits = Limits.around(mean, REACH * average, bounds);
        return new Segment(first, last, values.length, firmness, mean, average, limits);
    }

    private static double[] values(Series series, int first, int last) {
        double[] values = new double[last - first + 1];
        int count = 0;
        for (int index = first; index <= last; index++) {
            if (series.has(index)) {
                values[count++] = series.at(index);
            }
        }
        return Arrays.copyOf(values, count);
    }
}
