package org.sitegen.chart.trend;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.scale.Range;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.chart.svg.SvgPath;

/** The target's history, drawn as a line of steps; a range has two. */
record TargetLine(Plot plot, List<TargetStep> steps) {

    void draw() {
        draw(path(true));
        draw(path(false));
    }

    private void draw(SvgPath path) {
        if (!path.isEmpty()) {
            plot.svg().path("chart-target", path, false);
        }
    }

    private SvgPath path(boolean least) {
        SvgPath path = new SvgPath();
        boolean down = false;
        for (int index = 0; index < steps.size(); index++) {
            Double value = value(steps.get(index), least);
            double left = left(index);
            if (value != null && left(index + 1) > left) {
                double y = plot.y(value);
                path = down ? path.line(left, y) : path.move(left, y);
                path.line(left(index + 1), y);
            }
            down = value != null && (down || left(index + 1) > left);
        }
        return path;
    }

    /** Where a step begins; after the last one, where the picture ends. */
    private double left(int index) {
        return index < steps.size()
                ? plot.months().start(steps.get(index).from())
                : plot.frame().right();
    }

    private static @Nullable Double value(TargetStep step, boolean least) {
        if (step.target() == null) {
            return null;
        }
        return least ? step.target().min() : step.target().max();
    }

    /** Adds the values that are shown within the months of an axis. */
    static void addTo(Range range, List<TargetStep> steps, TimeAxis axis) {
        for (int index = 0; index < steps.size(); index++) {
            YearMonth end = index + 1 < steps.size() ? steps.get(index + 1).from() : null;
            boolean over = end != null && !end.isAfter(axis.first());
            if (!over && !steps.get(index).from().isAfter(axis.last())) {
                add(range, value(steps.get(index), true));
                add(range, value(steps.get(index), false));
            }
        }
    }

    private static void add(Range range, @Nullable Double value) {
        if (value != null) {
            range.add(value);
        }
    }
}
