package org.sitegen.statistics;

import java.util.Arrays;

/**
 * The steps from each figure to the next one within a segment. No step crosses a gap.
 *
 * @param ranges sizes of the steps
 */
@SuppressWarnings("ArrayRecordComponent")
record MovingRanges(double[] ranges) {

    /** Upper limit of a moving range, as a multiple of the average one (D4 for pairs). */
    private static final double RANGE_LIMIT = 3.267;

    static MovingRanges of(Series series, int first, int last) {
        double[] ranges = new double[Math.max(0, last - first)];
        int count = 0;
        for (int index = first + 1; index <= last; index++) {
            if (series.has(index) && series.has(index - 1)) {
                ranges[count++] = Math.abs(series.at(index) - series.at(index - 1));
            }
        }
        return new MovingRanges(Arrays.copyOf(ranges, count));
    }

    int count() {
        return ranges.length;
    }

    double average() {
        return Arrays.stream(ranges).average().orElse(0);
    }

    /**
     * The average without the ranges of 3.267 times the average and more, worked out once (L. S.
     * Nelson, Journal of Quality Technology 14, 1982). Where only ranges of zero would be left the
     * screen is not applied: it would make limits of no width.
     */
    double screenedAverage() {
        double average = average();
        double limit = RANGE_LIMIT * average;
        double screened = Arrays.stream(ranges).filter(range -> range < limit).average().orElse(0);
        return screened == 0 ? average : screened;
    }
}
