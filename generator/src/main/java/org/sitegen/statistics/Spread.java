package org.sitegen.statistics;

import java.util.Arrays;

/**
 * Middle and ends of a set of figures. There is no mean: times to restore are skewed, and a mean
 * tells of the longest only.
 *
 * @param count how many figures
 * @param lowest the least
 * @param median the middle one, or half way between the two middle ones
 * @param highest the greatest
 */
public record Spread(int count, double lowest, double median, double highest) {

    /**
     * The spread of one figure or more, in any order.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no figures");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double below = sorted[sorted.length % 2 == 1 ? middle : middle - 1];
        double median = below + (sorted[middle] - below) / 2;
        return new Spread(sorted.length, sorted[0], median, sorted[sorted.length - 1]);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
