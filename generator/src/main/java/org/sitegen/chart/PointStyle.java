package org.sitegen.chart;

import org.sitegen.chart.svg.Svg;
import org.sitegen.chart.svg.SvgPath;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.Variation;

/** What a figure means to the reader: a class for its colour, a shape for those who see none. */
public enum PointStyle {
    SAME("same"),
    BETTER("better"),
    WORSE("worse"),
    HIGHER("higher"),
    LOWER("lower");

    private final String word;

    PointStyle(String word) {
        this.word = word;
    }

    /** The style of what went to a side. */
    public static PointStyle of(SignalSide side, Direction direction) {
        return of(direction.meaningOf(side));
    }

    public static PointStyle of(Variation variation) {
        return switch (variation) {
            case GETTING_BETTER, BETTER_THAN_BEFORE -> BETTER;
            case GETTING_WORSE, WORSE_THAN_BEFORE -> WORSE;
            case HIGHER, HIGHER_THAN_BEFORE -> HIGHER;
            case LOWER, LOWER_THAN_BEFORE -> LOWER;
            case NO_REAL_CHANGE, TOO_FEW, RETIRED -> SAME;
        };
    }

    /** "worse", at the end of keys of words. */
    public String key() {
        return word;
    }

    public String classes() {
        return "chart-" + word;
    }

    public String word(ChartWords words) {
        return words.word("chart.meaning." + word);
    }

    /** Circle, square, diamond or triangle. */
    public void draw(Svg svg, String classes, double x, double y, double radius) {
        switch (this) {
            case SAME -> svg.circle(classes, x, y, radius);
            case BETTER -> {
                double half = radius * 1.15;
                svg.rect(classes, x - half, y - half, 2 * half, 2 * half);
            }
            case WORSE -> svg.path(classes, diamond(x, y, radius * 1.65), true);
            case HIGHER -> svg.path(classes, triangle(x, y, -radius * 1.6), true);
            case LOWER -> svg.path(classes, triangle(x, y, radius * 1.6), true);
        }
    }

    public static SvgPath diamond(double x, double y, double reach) {
        return new SvgPath()
                .move(x, y - reach)
                .line(x + reach, y)
                .line(x, y + reach)
                .line(x - reach, y)
                .close();
    }

    private static SvgPath triangle(double x, double y, double reach) {
        double width = Math.abs(reach);
        return new SvgPath()
                .move(x, y + reach)
                .line(x + width, y - reach * 0.7)
                .line(x - width, y - reach * 0.7)
                .close();
    }
}
