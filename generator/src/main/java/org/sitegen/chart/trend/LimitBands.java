package org.sitegen.chart.trend;

import java.util.List;
import org.sitegen.chart.scale.Plot;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.course.Change;
import org.sitegen.statistics.course.Course;
import org.sitegen.statistics.course.Level;

/** What the figures are like: a line and a band for each level, a slope where they rise or fall. */
record LimitBands(Plot plot, List<DataPoint> points, Course course) {

    void draw() {
        for (Level level : course.levels()) {
            level(level);
        }
        for (Change change : course.changes()) {
            if (change.kind() == Change.Kind.TREND) {
                slope(change);
            }
        }
    }

    private void level(Level level) {
        double left = plot.months().start(points.get(level.first()).period());
        double right = plot.months().end(points.get(level.last()).period());
        Limits limits = level.limits();
        if (limits != null) {
            band(limits, left, right);
        }
        if (level.steady()) {
            double y = plot.y(level.typical());
            plot.svg().line("chart-centre", left, y, right, y);
        }
    }

    private void slope(Change change) {
        double left = plot.months().centre(points.get(change.since()).period());
        double right = plot.months().centre(points.get(change.last()).period());
        plot.svg()
                .line("chart-centre", left, plot.y(change.before()), right, plot.y(change.after()));
    }

    private void band(Limits limits, double left, double right) {
        double upper = plot.y(limits.upper());
        double lower = plot.y(limits.lower());
        plot.svg().rect("chart-band", left, upper, right - left, lower - upper);
        if (!limits.upperClamped()) {
            plot.svg().line("chart-limit", left, upper, right, upper);
        }
        if (!limits.lowerClamped()) {
            plot.svg().line("chart-limit", left, lower, right, lower);
        }
    }
}
