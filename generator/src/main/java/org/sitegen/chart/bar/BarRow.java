package org.sitegen.chart.bar;

import org.sitegen.chart.PointLabel;

/**
 * One of a few bars that lie under each other.
 *
 * @param name what it is
 * @param detail more about it, in grey, or empty
 * @param start where it starts; 0 for all that are compared by where they end
 * @param value its length
 * @param figure its value with its unit
 * @param classes of bar and value
 */
record BarRow(
        String name, String detail, double start, double value, String figure, String classes) {

    /** A bar from zero. */
    static BarRow fromZero(
            String name, String detail, double value, String figure, String classes) {
        return new BarRow(name, detail, 0, value, figure, classes);
    }

    PointLabel label() {
        return new PointLabel(name, figure, detail);
    }
}
