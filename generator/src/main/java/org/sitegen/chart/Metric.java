package org.sitegen.chart;

import org.sitegen.statistics.Direction;
import org.sitegen.statistics.NaturalBounds;

/**
 * What a figure is and how it is written.
 *
 * @param pattern a value with its unit, {0} being the number: "{0} %", "£{0}"
 * @param label the unit in words, above the axis: "% of calls"
 * @param decimals of a value
 * @param direction which way is better
 * @param bounds what is possible
 */
public record Metric(
        String pattern, String label, int decimals, Direction direction, NaturalBounds bounds) {

    private static final String NUMBER = "{0}";

    /** The length of a pattern whose unit is a sign: "{0} %", "£{0}". */
    private static final int SIGN = NUMBER.length() + 2;

    /** From there on a decimal more than the figure's own says nothing. */
    private static final double LARGE = 100;

    public Metric {
        if (!pattern.contains(NUMBER)) {
            throw new IllegalArgumentException("pattern \"" + pattern + "\" has no {0}");
        }
    }

    /** The same without a unit in words, where the axis names it and there is little room. */
    public Metric brief() {
        return pattern.length() <= SIGN
                ? this
                : new Metric(NUMBER, label, decimals, direction, bounds);
    }

    /** A value with its unit. */
    public String print(double value, ChartWords words) {
        return pattern.replace(NUMBER, words.number(value, decimals));
    }

    /** A mean or limit with its unit: of small whole numbers with one decimal. */
    public String printWorkedOut(double value, ChartWords words) {
        int shown = decimals == 0 && Math.abs(value) < LARGE ? 1 : decimals;
        return pattern.replace(NUMBER, words.number(value, shown));
    }

    /** A target: its own decimals are few, so trailing zeros are left out. */
    public String printTarget(double value, ChartWords words) {
        int shown = value == Math.rint(value) ? 0 : Math.max(1, decimals);
        return pattern.replace(NUMBER, words.number(value, shown));
    }
}
