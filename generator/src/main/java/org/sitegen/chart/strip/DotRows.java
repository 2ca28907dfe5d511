package org.sitegen.chart.strip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.PointStyle;
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

    private static final double RADIUS = 4.6;

    /** The more rows there have to be, the smaller the dots, so that the picture stays low. */
    private static final int[] MOST_ROWS = {12, 20, 34, 60};

    /**
     * A dot on the axis.
     *
     * @param label what it stands for
     * @param x its place across
     * @param here whether it is the one that the page is about
     * @param row how many stand under it
     */
    record Dot(PointLabel label, double x, boolean here, int row) {

        static Dot at(double x, boolean here, PointLabel label) {
            return new Dot(label, x, here, 0);
        }

        private Dot in(int other) {
            return new Dot(label, x, here, other);
        }
    }

    static DotRows of(List<Dot> dots, PictureSize size) {
        double radius = RADIUS * (size == PictureSize.WIDE ? 1 : 0.85);
        DotRows rows = of(dots, radius, MOST_ROWS[0]);
        for (int next = 1; next < MOST_ROWS.length && rows.isFull(next - 1); next++) {
            rows = of(dots, radius * MOST_ROWS[0] / MOST_ROWS[next] + 0.5, MOST_ROWS[next]);
        }
        return rows;
    }

    private boolean isFull(int step) {
        return rows == MOST_ROWS[step];
    }

    private static DotRows of(List<Dot> dots, double radius, int most) {
        List<Dot> sorted = new ArrayList<>(dots);
        sorted.sort(Comparator.comparing(Dot::x));
        List<Dot> placed = new ArrayList<>();
        double[] ends = new double[most];
        for (Dot dot : sorted) {
            int row = free(ends, dot.x() - radius);
            ends[row] = dot.x() + radius + 1;
            placed.add(dot.in(row));
        }
        return new DotRows(placed, radius, 1 + placed.stream().mapToInt(Dot::row).max().orElse(0));
    }

    /** The first row that ends before a place, or the last of all. */
    private static int free(double[] ends, double left) {
        int row = 0;
        while (row < ends.length - 1 && ends[row] > left) {
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
        dot.label().open(svg, dot.here() ? "chart-here" : "chart-other", words);
        if (dot.here()) {
            svg.path("chart-dot", PointStyle.diamond(dot.x(), y, radius * 1.6), true);
        } else {
            svg.circle("chart-dot", dot.x(), y, radius);
        }
        svg.close();
    }
}
