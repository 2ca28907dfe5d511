package org.sitegen.chart.svg;

import java.util.List;

/**
 * The sizes a chart is drawn in. A picture scales with its place, and its letters with it: a phone
 * gets a picture of its own, in which they stay readable.
 */
public enum PictureSize {
    /** From 560 pixels up. */
    WIDE(640, 320, 13.5, "chart-wide"),
    /** Down to 320 pixels. */
    NARROW(340, 264, 12, "chart-narrow"),
    /** One of many beside each other. */
    SMALL(300, 150, 12, "chart-small"),
    /** In a line of a list; shown as large as it is drawn. */
    SPARK(200, 34, 12.5, "chart-spark");

    /** Those of a chart that has room of its own. */
    public static final List<PictureSize> OF_A_PAGE = List.of(WIDE, NARROW);

    private final double width;
    private final double height;
    private final double font;
    private final String classes;

    PictureSize(double width, double height, double font, String classes) {
        this.width = width;
        this.height = height;
        this.font = font;
        this.classes = classes;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Whether there is room for the letters of marks and the names of lines. */
    public boolean letters() {
        return this == WIDE || this == NARROW;
    }

    /** About how many lines a value is read against. */
    public int ticks() {
        return this == WIDE ? 5 : this == NARROW ? 4 : 2;
    }

    public double font() {
        return font;
    }

    public String classes() {
        return classes;
    }

    /** From one line of text to the next. */
    public double lineHeight() {
        return font * 1.2;
    }

    /** The place nearest to another at which a text that is centred there stays in the picture. */
    public double within(double x, String text) {
        double half = widthOf(text) / 2;
        return Math.max(half, Math.min(width - half, x));
    }

    /** The width of a text in this size's letters. */
    public double widthOf(String text) {
        return TextWidth.of(text) * font;
    }
}
