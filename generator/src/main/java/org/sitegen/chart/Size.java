package org.sitegen.chart;

/**
 * The sizes a chart is drawn in. A picture scales with its place, and its letters with it: a phone
 * gets a picture of its own, in which they stay readable.
 */
enum Size {
    /** From 560 pixels up. */
    WIDE(640, 320, 13.5, "chart-wide"),
    /** Down to 320 pixels. */
    NARROW(340, 264, 12, "chart-narrow"),
    /** One of many beside each other. */
    SMALL(300, 150, 12, "chart-small"),
    /** In a line of a list; shown as large as it is drawn. */
    SPARK(200, 34, 12.5, "chart-spark");

    private final double width;
    private final double height;
    private final double font;
    private final String classes;

    Size(double width, double height, double font, String classes) {
        this.width = width;
        this.height = height;
        this.font = font;
        this.classes = classes;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Whether there is room for the letters of marks and the names of lines. */
    boolean letters() {
        return this == WIDE || this == NARROW;
    }

    /** About how many lines a value is read against. */
    int ticks() {
        return this == WIDE ? 5 : this == NARROW ? 4 : 2;
    }

    double font() {
        return font;
    }

    String classes() {
        return classes;
    }

    /** From one line of text to the next. */
    double lineHeight() {
        return font * 1.2;
    }

    /** The width of a text in this size's letters. */
    double widthOf(String text) {
        return TextWidth.of(text) * font;
    }
}
