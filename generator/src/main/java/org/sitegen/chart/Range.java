package org.sitegen.chart;

/** Collects what a scale has to hold. */
final class Range {

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    Range add(double value) {
        low = Math.min(low, value);
        high = Math.max(high, value);
        return this;
    }

    boolean isEmpty() {
        return low > high;
    }

    /** The least value, or 0 where there are none. */
    double low() {
        return low > high ? 0 : low;
    }

    /** The greatest value, or 0 where there are none. */
    double high() {
        return low > high ? 0 : high;
    }
}
