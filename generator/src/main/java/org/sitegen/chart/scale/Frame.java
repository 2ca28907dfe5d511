package org.sitegen.chart.scale;

/** Where the values of a chart are drawn, in the picture's units. */
public record Frame(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
