package org.sitegen.chart.trend;

import org.jspecify.annotations.Nullable;
import org.sitegen.chart.scale.Range;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.NaturalBounds;

/** All that the axis of a trend has to hold: figures, limits, targets. */
final class TrendRange {

    private TrendRange() {}

    static Range of(TrendChart chart) {
        Range range = figures(chart);
        if (chart.bars()) {
            range.add(0);
        }
        chart.course().levels().forEach(level -> add(range, level.limits()));
        NaturalBounds bounds = chart.metric().bounds();
        if (range.isEmpty() && bounds.min() != null && bounds.max() != null) {
            range.add(bounds.min()).add(bounds.max());
        }
        return range;
    }

    private static void add(Range range, @Nullable Limits limits) {
        if (limits != null) {
            range.add(limits.lower()).add(limits.upper());
        }
    }

    /** Without the limits. */
    static Range figures(TrendChart chart) {
        Range range = new Range();
        for (DataPoint point : chart.data().points()) {
            Double value = point.value();
            if (value != null) {
                range.add(value);
            }
        }
        TargetLine.addTo(range, chart.data().targets(), chart.axis());
        return range;
    }
}
