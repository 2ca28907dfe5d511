package org.sitegen.chart.svg;

/** The way of a pen: where it is set down and where it goes. */
public final class SvgPath {

    private final StringBuilder way = new StringBuilder();

    public SvgPath move(double x, double y) {
        return step('M', x, y);
    }

    public SvgPath line(double x, double y) {
        return step('L', x, y);
    }

    public SvgPath close() {
        way.append('Z');
        return this;
    }

    public boolean isEmpty() {
        return way.isEmpty();
    }

    private SvgPath step(char command, double x, double y) {
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
