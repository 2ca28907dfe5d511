package org.sitegen.chart.trend;

import java.util.List;
import org.sitegen.chart.scale.Plot;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.ProcessBehaviour;
import org.sitegen.statistics.Segment;

/** Mean and limits of each segment, or the median where there are too few figures. */
record LimitBands(Plot plot, List<DataPoint> points, ProcessBehaviour behaviour) {

    void draw() {
        for (Segment segment : behaviour.segments()) {
            double left = plot.months().start(points.get(segment.first()).period());
            double right = plot.months().end(points.get(segment.last()).period());
            Limits limits = segment.limits();
            if (limits != null) {
                band(limits, segment.trial(), left, right);
            }
            double y = plot.y(segment.centre());
            plot.svg().line("chart-centre", left, y, right, y);
        }
    }

    private void band(Limits limits, boolean trial, double left, double right) {
        double upper = plot.y(limits.upper());
        double lower = plot.y(limits.lower());
        String classes = trial ? "chart-limit chart-trial" : "chart-limit";
        plot.svg().rect("chart-band", left, upper, right - left, lower - upper);
        if (!limits.upperClamped()) {
            plot.svg().line(classes, left, upper, right, upper);
        }
        if (!limits.lowerClamped()) {
            plot.svg().line(classes, left, lower, right, lower);
        }
    }
}
