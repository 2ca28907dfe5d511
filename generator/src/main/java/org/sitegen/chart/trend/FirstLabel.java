package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Metric;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.TextAnchor;
import org.sitegen.statistics.TargetRange;
import org.sitegen.statistics.course.Level;

/** The value of the first figure, written above or below it, where less is in the way. */
record FirstLabel(Plot plot, TrendChart chart) {

    private static final double LEAVING_LINE = 2;
    private static final double OUTSIDE = 4;

    /** Baselines above and below the figure, near and far, in letters. */
    private static final double[] PLACES = {-0.75, 1.45, -1.7, 2.4, -2.6, 3.3};

    void draw() {
        int first = chart.data().end(false);
        if (first >= 0 && first < chart.data().end(true)) {
            Double value = point(first).value();
            draw(first, value == null ? 0 : value);
        }
    }

    private void draw(int first, double value) {
        Metric metric = plot.size() == PictureSize.NARROW ? chart.metric().brief() : chart.metric();
        String text = metric.print(value, plot.words());
        double half = plot.size().widthOf(text) / 2;
        double x = plot.months().centre(point(first).period());
        double clear = Math.max(x, plot.frame().left() + half + 3);
        double y = place(first, value, clear + half);
        plot.svg().text("chart-first", clear, y, TextAnchor.MIDDLE, text);
    }

    /** The baseline with the least in the way; the nearer one of two equal ones. */
    private double place(int first, double value, double right) {
        double font = plot.size().font();
        double best = 0;
        double least = Double.MAX_VALUE;
        for (double distance : PLACES) {
            double y = plot.y(value) + distance * font;
            double found = inTheWay(first, y) + LEAVING_LINE * crossings(first, right, y);
            if (found < least) {
                least = found;
                best = y;
            }
        }
        return best;
    }

    private double inTheWay(int first, double baseline) {
        double top = baseline - plot.size().font() * 0.8;
        double found = 0;
        for (double line : lines(first)) {
            double y = plot.y(line);
            found += y > top - 2 && y < baseline + 2 ? 1 : 0;
        }
        boolean out = top < plot.frame().top() - 4 || baseline > plot.frame().bottom() - 2;
        return found + (out ? OUTSIDE : 0);
    }

    /**
     * How many stretches of the line of values run through the letters, which end at {@code right}.
     */
    private int crossings(int first, double right, double baseline) {
        int found = 0;
        for (int i = first; i + 1 < chart.data().points().size(); i++) {
            double from = plot.months().centre(point(i).period());
            if (from > right) {
                break;
            }
            found += crosses(i, from, right, baseline) ? 1 : 0;
        }
        return found;
    }

    private boolean crosses(int index, double from, double right, double baseline) {
        Double here = point(index).value();
        Double next = point(index + 1).value();
        if (here == null || next == null) {
            return false;
        }
        double to = plot.months().centre(point(index + 1).period());
        double part = Math.min(1, (right + 3 - from) / (to - from));
        double start = plot.y(here);
        double end = start + (plot.y(next) - start) * part;
        double top = baseline - plot.size().font() * 0.8;
        return Math.max(start, end) > top - 3 && Math.min(start, end) < baseline + 3;
    }

    /** The values at which something else is drawn across. */
    private List<Double> lines(int first) {
        List<Double> lines = new ArrayList<>();
        chart.course().levels().stream().limit(1).forEach(level -> add(lines, level));
        TargetRange target = chart.data().targetAt(point(first).period().last());
        add(lines, target == null ? null : target.min());
        add(lines, target == null ? null : target.max());
        return lines;
    }

    private static void add(List<Double> lines, Level level) {
        lines.add(level.typical());
        if (level.limits() != null) {
            lines.add(level.limits().lower());
            lines.add(level.limits().upper());
        }
    }

    private static void add(List<Double> lines, @Nullable Double value) {
        if (value != null) {
            lines.add(value);
        }
    }

    private DataPoint point(int index) {
        return chart.data().points().get(index);
    }
}
