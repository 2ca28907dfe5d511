package org.sitegen.chart;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Target;

/**
 * What became of a figure.
 *
 * @param readings one for each period, oldest first, gaps included
 * @param targets the target's history, oldest first
 * @param annotations what happened on the way; they are numbered by month
 */
public record Course(
        List<Reading> readings, List<TargetStep> targets, List<Annotation> annotations) {

    public Course {
        readings = List.copyOf(readings);
        targets = List.copyOf(targets);
        annotations = annotations.stream().sorted(Comparator.comparing(Annotation::month)).toList();
    }

    /** The target in force in a month, or null. */
    public @Nullable Target targetAt(YearMonth month) {
        Target found = null;
        for (TargetStep step : targets) {
            if (!step.from().isAfter(month)) {
                found = step.target();
            }
        }
        return found;
    }

    /** Index of the first or last reading with a figure, or -1. */
    int end(boolean last) {
        int size = readings.size();
        for (int step = 0; step < size; step++) {
            int index = last ? size - 1 - step : step;
            if (readings.get(index).value() != null) {
                return index;
            }
        }
        return -1;
    }
}
