package org.sitegen.chart.trend;

import java.util.List;
import org.sitegen.chart.Metric;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.PointStyle;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.SvgPath;
import org.sitegen.chart.svg.TextAnchor;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.statistics.ProcessBehaviour;
import org.sitegen.statistics.Signal;

/** The figures themselves: a line that stops at gaps and breaks, and a shape for each. */
record Points(Plot plot, Metric metric, List<DataPoint> points, ProcessBehaviour behaviour) {

    void draw() {
        plot.svg().path("chart-line", line(), false);
        for (int index = 0; index < points.size(); index++) {
            Double value = points.get(index).value();
            if (value != null) {
                point(index, value);
            }
        }
    }

    /** The line and one of the figures only. */
    void drawLineTo(int index) {
        plot.svg().path("chart-line", line(), false);
        Double value = points.get(index).value();
        if (value != null) {
            point(index, value);
        }
    }

    private SvgPath line() {
        SvgPath path = new SvgPath();
        boolean down = false;
        for (int index = 0; index < points.size(); index++) {
            DataPoint point = points.get(index);
            Double value = point.value();
            if (value != null) {
                double x = plot.months().centre(point.period());
                boolean on = down && !behaviour.series().points().get(index).breakBefore();
                path = on ? path.line(x, plot.y(value)) : path.move(x, plot.y(value));
            }
            down = value != null;
        }
        return path;
    }

    private void point(int index, double value) {
        DataPoint point = points.get(index);
        Signal signal = behaviour.signalAt(index);
        PointStyle style = PointStyle.of(signal, metric.direction());
        PointLabel label = PointText.label(point, signal, metric, plot.words());
        double x = plot.months().centre(point.period());
        double y = plot.y(value);
        double radius = radius() * (style == PointStyle.SAME ? 1 : 1.22);
        String classes = point.isSure() ? "chart-shape" : "chart-shape chart-open";
        if (plot.size() == PictureSize.SMALL && label.remark().isEmpty()) {
            // Among many pictures, hundreds of points that say nothing make a page slow to load.
            style.draw(plot.svg(), classes, x, y, radius);
            return;
        }
        plot.open(style.classes(), label);
        style.draw(plot.svg(), classes, x, y, radius);
        mark(point.mark(), x, y - radius - 4);
        plot.svg().close();
    }

    private void mark(Mark mark, double x, double y) {
        if (mark != Mark.FINAL && plot.size().letters()) {
            plot.svg().text("chart-mark", x, y, TextAnchor.MIDDLE, mark.letter());
        }
    }

    private double radius() {
        double period = plot.months().slot() * points.get(0).period().months();
        return Math.max(1.6, Math.min(plot.size().letters() ? 3.8 : 2.2, period * 0.28));
    }
}
