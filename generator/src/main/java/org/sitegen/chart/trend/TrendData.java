package org.sitegen.chart.trend;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Target;
import org.sitegen.statistics.TargetRange;

/**
 * What became of a figure.
 *
 * @param points one for each period, oldest first, gaps included
 * @param targets the target's history, oldest first
 * @param annotations what happened on the way; they are numbered by month
 */
public record TrendData(
        List<DataPoint> points, List<TargetStep> targets, List<Annotation> annotations) {

    public TrendData {
        points = List.copyOf(points);
        targets = List.copyOf(targets);
        annotations = annotations.stream().sorted(Comparator.comparing(Annotation::month)).toList();
    }

    /** The target in force in a month, or null. */
    public @Nullable TargetRange targetAt(YearMonth month) {
        TargetStep step = Target.inForce(targets, TargetStep::from, month);
        return step == null ? null : step.target();
    }

    /** Index of the first or last point with a figure, or -1. */
    int end(boolean last) {
        int size = points.size();
        for (int step = 0; step < size; step++) {
            int index = last ? size - 1 - step : step;
            if (points.get(index).value() != null) {
                return index;
            }
        }
        return -1;
    }
}
