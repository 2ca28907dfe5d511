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
        SvgPath least = path(true);
        SvgPath most = path(false);
        if (!least.isEmpty()) {
            plot.svg().path("chart-target", least, false);
        }
        if (!most.isEmpty()) {
            plot.svg().path("chart-target", most, false);
        }
    }

    private SvgPath path(boolean least) {
        SvgPath path = new SvgPath();
        boolean down = false;
        for (int index = 0; index < steps.size(); index++) {
            Double value = value(steps.get(index), least);
            double left = plot.months().start(steps.get(index).from());
            double right = index + 1 < steps.size() ? start(index + 1) : plot.frame().right();
            if (value == null || right <= left) {
                down = down && value != null;
                continue;
            }
            double y = plot.y(value);
            path = down ? path.line(left, y) : path.move(left, y);
            path.line(right, y);
            down = true;
        }
        return path;
    }

    private double start(int index) {
        return plot.months().start(steps.get(index).from());
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
