package org.sitegen.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    record Dot(Restore restore, double x, int row) {}

    static DotRows of(List<Restore> restores, DurationScale scale, Size size) {
        double radius = (restores.size() <= 80 ? 4.6 : 3) * (size == Size.WIDE ? 1 : 0.85);
        List<Restore> sorted =
                restores.stream().sorted(Comparator.comparing(Restore::minutes)).toList();
        List<Dot> dots = new ArrayList<>();
        double[] ends = new double[MOST_ROWS];
        int rows = 1;
        for (Restore restore : sorted) {
            double x = scale.x(restore.minutes());
            int row = 0;
            while (row < MOST_ROWS - 1 && ends[row] > x - radius) {
                row++;
            }
            ends[row] = x + radius + 1;
            rows = Math.max(rows, row + 1);
            dots.add(new Dot(restore, x, row));
        }
        return new DotRows(dots, radius, rows);
    }

    double height() {
        return rows * pitch() + radius;
    }

    private double pitch() {
        return 2 * radius + 1;
    }

    void draw(Svg svg, ChartWords words, double axis) {
        for (Dot dot : dots) {
            double y = axis - radius - 3 - dot.row() * pitch();
            Restore restore = dot.restore();
            String time = Duration.print(restore.minutes(), words);
            new PointLabel(restore.name(), time, "")
                    .open(svg, restore.here() ? "chart-here" : "chart-other", words);
            if (restore.here()) {
                svg.path("chart-dot", Meaning.diamond(dot.x(), y, radius * 1.6), true);
            } else {
                svg.circle("chart-dot", dot.x(), y, radius);
            }
            svg.close();
        }
    }
}
