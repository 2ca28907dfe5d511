package org.sitegen.chart.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.PointStyle;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.TextAnchor;
import org.sitegen.newsletter.benchmark.Mark;

/** The figures as bars from zero, each with its value above it if all of them find room. */
record Bars(Plot plot, Signs signs) {

    private static final double FILLED = 0.72;

    /** What is left of a picture's width for its months, at the least. */
    private static final double FRAME = 0.72;

    void draw() {
        List<DataPoint> points = signs.chart().data().points();
        boolean written = fit(plot.months().axis(), points, plot.size());
        for (int index = 0; index < points.size(); index++) {
            Double value = points.get(index).value();
            if (value != null) {
                bar(index, value, written);
            }
        }
    }

    /** Whether there is room for a number of two digits over each month's bar. */
    static boolean fit(TimeAxis axis, List<DataPoint> points, PictureSize size) {
        double most = 0;
        for (DataPoint point : points) {
            Double value = point.value();
            most = Math.max(most, value == null ? 0 : Math.abs(value));
        }
        double slot = size.width() * FRAME / axis.months();
        return size.letters() && most < 1000 && slot > size.widthOf(most < 100 ? "00" : "000");
    }

    private void bar(int index, double value, boolean written) {
        DataPoint point = signs.chart().data().points().get(index);
        PointLabel label = PointText.label(signs, index, plot.words());
        if (plot.size() == PictureSize.SMALL && label.remark().isEmpty()) {
            shape(point, value);
            return;
        }
        plot.open(signs.at(index).classes(), label);
        double top = shape(point, value);
        missed(index, point, top);
        above(point, signs.at(index).style(), top - 4, written ? value : null);
        plot.svg().close();
    }

    /** A line along the end of the bar. */
    private void missed(int index, DataPoint point, double top) {
        if (plot.size().letters() && signs.isMissed(index)) {
            double half = FILLED * plot.months().width(point.period()) / 2;
            double x = centre(point);
            plot.svg().line(signs.missedClasses(index), x - half, top, x + half, top);
        }
    }

    /** What stands over a bar: its value if there is room, and what is special about it. */
    private void above(DataPoint point, PointStyle style, double y, @Nullable Double written) {
        double free = y;
        if (written != null) {
            String number = plot.words().number(written, signs.chart().metric().decimals());
            plot.svg().text("chart-halo", centre(point), free, TextAnchor.MIDDLE, number);
            free -= plot.size().lineHeight();
        }
        if (plot.size().letters()) {
            signs(point.mark(), style, centre(point), free);
        }
    }

    /** Draws the bar and tells where its upper end is. */
    private double shape(DataPoint point, double value) {
        double width = FILLED * plot.months().width(point.period());
        double from = plot.y(Math.max(0, value));
        double to = plot.y(Math.min(0, value));
        String classes = point.isSure() ? "chart-bar" : "chart-bar chart-open";
        plot.svg().rect(classes, centre(point) - width / 2, from, width, to - from);
        return from;
    }

    /** The letter of a mark, and the shape of a real change over it: colour is not enough. */
    private void signs(Mark mark, PointStyle style, double x, double y) {
        double free = y;
        if (mark != Mark.FINAL) {
            plot.svg().text("chart-mark", x, free, TextAnchor.MIDDLE, mark.letter());
            free -= plot.size().lineHeight();
        }
        if (style != PointStyle.SAME) {
            style.draw(plot.svg(), "chart-shape", x, free - 3, 3.6);
        }
    }

    private double centre(DataPoint point) {
        return plot.months().centre(point.period());
    }
}
