package org.sitegen.chart.bar;

import org.sitegen.chart.PointLabel;

/**
 * One of a few bars that lie under each other.
 *
 * @param name what it is
 * @param detail more about it, in grey, or empty
 * @param value its length
 * @param figure its value with its unit
 * @param classes of bar and value
 */
record RowBar(String name, String detail, double value, String figure, String classes) {

    PointLabel label() {
        return new PointLabel(name, figure, detail);
    }
}
