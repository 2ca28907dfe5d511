package org.sitegen.chart.strip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.PointStyle;
import org.sitegen.chart.scale.DurationScale;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;

/**
 * Dots stacked so that none hides another, as long as there are not too many rows of them.
 *
 * @param dots where each stands
 * @param radius of a dot
 * @param rows how many rows there are
 */
record DotRows(List<Dot> dots, double radius, int rows) {

    private static final int MOST_ROWS = 12;

    /** A time, its place across and its row, from 0 at the axis. */
    record Dot(Recovery recovery, double x, int row) {}

    static DotRows of(List<Recovery> recoveries, DurationScale scale, PictureSize size) {
        double radius = (recoveries.size() <= 80 ? 4.6 : 3) * (size == PictureSize.WIDE ? 1 : 0.85);
        List<Recovery> sorted = new ArrayList<>(recoveries);
        sorted.sort(Comparator.comparing(Recovery::minutes));
        List<Dot> dots = new ArrayList<>();
        double[] ends = new double[MOST_ROWS];
        for (Recovery recovery : sorted) {
            double x = scale.x(recovery.minutes());
            int row = free(ends, x - radius);
            ends[row] = x + radius + 1;
            dots.add(new Dot(recovery, x, row));
        }
        return new DotRows(dots, radius, 1 + dots.stream().mapToInt(Dot::row).max().orElse(0));
    }

    /** The first row that ends before a place, or the last of all. */
    private static int free(double[] ends, double left) {
        int row = 0;
        while (row < MOST_ROWS - 1 && ends[row] > left) {
            row++;
        }
        return row;
    }

    double height() {
        return rows * pitch() + radius;
    }

    private double pitch() {
        return 2 * radius + 1;
    }

    void draw(Svg svg, ChartWords words, double axis) {
        for (Dot dot : dots) {
            draw(svg, dot, words, axis - radius - 3 - dot.row() * pitch());
        }
    }

    private void draw(Svg svg, Dot dot, ChartWords words, double y) {
        Recovery recovery = dot.recovery();
        String time = DurationText.print(recovery.minutes(), words);
        PointLabel label = new PointLabel(recovery.name(), time, "");
        label.open(svg, recovery.here() ? "chart-here" : "chart-other", words);
        if (recovery.here()) {
            svg.path("chart-dot", PointStyle.diamond(dot.x(), y, radius * 1.6), true);
        } else {
            svg.circle("chart-dot", dot.x(), y, radius);
        }
        svg.close();
    }
}
