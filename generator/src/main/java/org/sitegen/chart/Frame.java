package org.sitegen.chart;

/** Where the values of a chart are drawn, in the picture's units. */
record Frame(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
