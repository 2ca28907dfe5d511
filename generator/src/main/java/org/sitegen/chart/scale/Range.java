package org.sitegen.chart.scale;

/** Collects what a scale has to hold. */
public final class Range {

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    public Range add(double value) {
        low = Math.min(low, value);
        high = Math.max(high, value);
        return this;
    }

    public boolean isEmpty() {
        return low > high;
    }

    /** The least value, or 0 where there are none. */
    public double low() {
        return low > high ? 0 : low;
    }

    /** The greatest value, or 0 where there are none. */
    public double high() {
        return low > high ? 0 : high;
    }
}
