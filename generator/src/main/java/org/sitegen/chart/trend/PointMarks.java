package org.sitegen.chart.trend;

import java.util.List;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.PointStyle;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.SvgPath;
import org.sitegen.chart.svg.TextAnchor;
import org.sitegen.newsletter.benchmark.Mark;

/** The figures themselves: a line that stops at gaps and breaks, and a shape for each. */
record PointMarks(Plot plot, Signs signs) {

    /** How far the ring of a missed target is from the figure. */
    private static final double AROUND = 2.6;

    private List<DataPoint> points() {
        return signs.chart().data().points();
    }

    void draw() {
        plot.svg().path("chart-line", line(), false);
        for (int index = 0; index < points().size(); index++) {
            Double value = points().get(index).value();
            if (value != null) {
                point(index, value);
            }
        }
    }

    /** The line and one of the figures only. */
    void drawLineTo(int index) {
        plot.svg().path("chart-line", line(), false);
        Double value = points().get(index).value();
        if (value != null) {
            point(index, value);
        }
    }

    private SvgPath line() {
        SvgPath path = new SvgPath();
        for (int index = 0; index < points().size(); index++) {
            Double value = points().get(index).value();
            if (value != null) {
                double x = plot.months().centre(points().get(index).period());
                path = continues(index) ? path.line(x, plot.y(value)) : path.move(x, plot.y(value));
            }
        }
        return path;
    }

    private boolean continues(int index) {
        return index > 0
                && points().get(index - 1).value() != null
                && !signs.chart().course().series().points().get(index).breakBefore();
    }

    private void point(int index, double value) {
        DataPoint point = points().get(index);
        Signs.PointSign sign = signs.at(index);
        PointStyle style = sign.style();
        PointLabel label = PointText.label(signs, index, plot.words());
        double y = plot.y(value);
        if (plot.size() == PictureSize.SMALL && label.remark().isEmpty()) {
            // Among many pictures, hundreds of points that say nothing make a page slow to load.
            shape(point, style, y);
            return;
        }
        plot.open(sign.classes(), label);
        shape(point, style, y);
        if (plot.size().letters() && signs.isMissed(index)) {
            double x = plot.months().centre(point.period());
            plot.svg().circle(signs.missedClasses(index), x, y, radius(style) + AROUND);
        }
        mark(point.mark(), plot.months().centre(point.period()), y - radius(style) - 4);
        plot.svg().close();
    }

    private void shape(DataPoint point, PointStyle style, double y) {
        double x = plot.months().centre(point.period());
        String classes = point.isSure() ? "chart-shape" : "chart-shape chart-open";
        style.draw(plot.svg(), classes, x, y, radius(style));
    }

    private void mark(Mark mark, double x, double y) {
        if (mark != Mark.FINAL && plot.size().letters()) {
            plot.svg().text("chart-mark", x, y, TextAnchor.MIDDLE, mark.letter());
        }
    }

    private double radius(PointStyle style) {
        double period = plot.months().slot() * points().get(0).period().months();
        double most = plot.size().letters() ? 3.8 : 2.2;
        double radius = Math.max(1.6, Math.min(most, period * 0.28));
        return radius * (style == PointStyle.SAME ? 1 : 1.22);
    }
}
