package org.sitegen.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
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

    private static final MathContext TWO_DIGITS = new MathContext(2);

    /** The length of a pattern whose unit is a sign: "{0} %", "£{0}". */
    private static final int SIGN = NUMBER.length() + 2;

    /** From there on a decimal more than the figure's own says nothing. */
    private static final double LARGE = 100;

    /** What is smaller is shown as nothing, and nothing has no decimals. */
    private static final double NOTHING = 0.05;

    private static final List<String> WITHOUT_SIGN =
            List.of(
                    "chart.unit.count",
                    "chart.unit.currency",
                    "chart.unit.score",
                    "chart.unit.ratio");

    /** So many more than the figure's own tell apart what would read the same. */
    private static final int MORE_DECIMALS = 3;

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
        return pattern.replace(NUMBER, words.number(value, decimalsOf(value)));
    }

    /** The same with as many more decimals as tell it from another. */
    public String printBeside(double other, double value, ChartWords words) {
        int told = decimalsOf(value);
        int most = told + MORE_DECIMALS;
        while (told < most && isSame(value, other, told)) {
            told++;
        }
        told = isSame(value, other, told) ? decimalsOf(value) : told;
        return pattern.replace(NUMBER, words.number(value, told));
    }

    private int decimalsOf(double value) {
        double size = Math.abs(value);
        return decimals == 0 && size < LARGE && size >= NOTHING ? 1 : decimals;
    }

    private static boolean isSame(double one, double other, int decimals) {
        return rounded(one, decimals).compareTo(rounded(other, decimals)) == 0;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** About how far two values lie apart, with two digits: shares by points, not by per cent. */
    public String printAbout(double difference, ChartWords words) {
        BigDecimal about = BigDecimal.valueOf(difference).round(TWO_DIGITS);
        int shown = Math.max(0, about.scale());
        if (pattern.equals(words.word("number.percent", NUMBER))) {
            return words.counted("chart.points", about.doubleValue(), shown);
        }
        String number = words.number(about.doubleValue(), shown);
        return pattern.equals(NUMBER) && isNamed(words)
                ? words.word("chart.two-units", number, label)
                : pattern.replace(NUMBER, number);
    }

    /** Whether the label says more than that something is counted. */
    private boolean isNamed(ChartWords words) {
        return WITHOUT_SIGN.stream().noneMatch(unit -> label.equals(words.word(unit)));
    }

    /** A target, with the decimals that were typed and no others: 99.95 is not 100.0. */
    public String printTarget(double value, ChartWords words) {
        int typed = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return pattern.replace(NUMBER, words.number(value, Math.max(0, typed)));
    }
}
