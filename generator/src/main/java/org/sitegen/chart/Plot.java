package org.sitegen.chart;

/**
 * A picture of values over months, on which layers are drawn.
 *
 * @param svg the picture
 * @param words the site's language
 * @param size how large it is
 * @param months places across
 * @param values places upwards
 */
record Plot(Svg svg, ChartWords words, Size size, MonthScale months, ValueScale values) {

    /** What everything on the time axis below the frame keeps clear of it. */
    static final double AXIS_GAP = 4;

    Frame frame() {
        return months.frame();
    }

    double y(double value) {
        return values.y(value, frame());
    }

    /** Opens the group of all that is drawn of a value. */
    void open(String classes, PointLabel label) {
        label.open(svg, classes, words);
    }
}
