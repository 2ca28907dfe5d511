package org.sitegen.chart;

/** The way of a pen: where it is set down and where it goes. */
final class Trace {

    private final StringBuilder way = new StringBuilder();

    Trace move(double x, double y) {
        return step('M', x, y);
    }

    Trace line(double x, double y) {
        return step('L', x, y);
    }

    Trace close() {
        way.append('Z');
        return this;
    }

    boolean isEmpty() {
        return way.isEmpty();
    }

    private Trace step(char command, double x, double y) {
        way.append(command);
        Svg.tenths(x, way);
        way.append(' ');
        Svg.tenths(y, way);
        return this;
    }

    @Override
    public String toString() {
        return way.toString();
    }
}
