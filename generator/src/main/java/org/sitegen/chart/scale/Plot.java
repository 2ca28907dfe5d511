package org.sitegen.chart.scale;

import org.sitegen.chart.ChartWords;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;

/**
 * A picture of values over months, on which layers are drawn.
 *
 * @param svg the picture
 * @param words the site's language
 * @param size how large it is
 * @param months places across
 * @param values places upwards
 */
public record Plot(
        Svg svg, ChartWords words, PictureSize size, MonthScale months, ValueScale values) {

    /** What everything on the time axis below the frame keeps clear of it. */
    static final double AXIS_GAP = 4;

    public Frame frame() {
        return months.frame();
    }

    public double y(double value) {
        return values.y(value, frame());
    }

    /** Opens the group of all that is drawn of a value. */
    public void open(String classes, PointLabel label) {
        label.open(svg, classes, words);
    }
}
