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

    /** The length of a pattern whose unit is a sign: "{0} %", "£{0}". */
    private static final int SIGN = NUMBER.length() + 2;

    /** From there on a decimal more than the figure's own says nothing. */
    private static final double LARGE = 100;

    private static final List<String> WITHOUT_SIGN =
            List.of(
                    "chart.unit.count",
                    "chart.unit.currency",
                    "chart.unit.score",
                    "chart.unit.ratio");

    /** What is smaller is shown as nothing, and nothing has no decimals. */
    private static final double NOTHING = 0.05;

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
        double size = Math.abs(value);
        int shown = decimals == 0 && size < LARGE && size >= NOTHING ? 1 : decimals;
        return pattern.replace(NUMBER, words.number(value, shown));
    }

    /**
     * About how much two values differ, in two digits that count: of shares in points and not in
     * per cent, of things with their name.
     */
    public String printDifference(double value, ChartWords words) {
        boolean shares = pattern.equals(words.word("number.percent", NUMBER));
        double about =
                new BigDecimal(value).round(new MathContext(2, RoundingMode.HALF_UP)).doubleValue();
        String number = words.number(about, decimalsOf(about));
        if (shares) {
            return words.word("chart.points", number);
        }
        return pattern.equals(NUMBER) && isNamed(words)
                ? words.word("chart.two-units", number, label)
                : pattern.replace(NUMBER, number);
    }

    /** Whether the label says more than that something is counted. */
    private boolean isNamed(ChartWords words) {
        return WITHOUT_SIGN.stream().noneMatch(unit -> label.equals(words.word(unit)));
    }

    /** As many as two digits need; none from 10 on. */
    private static int decimalsOf(double about) {
        return about <= 0 ? 0 : Math.max(0, 1 - (int) Math.floor(Math.log10(about)));
    }

    /** A target, with the decimals that were typed and no others: 99.95 is not 100.0. */
    public String printTarget(double value, ChartWords words) {
        int typed = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return pattern.replace(NUMBER, words.number(value, Math.max(0, typed)));
    }
}
