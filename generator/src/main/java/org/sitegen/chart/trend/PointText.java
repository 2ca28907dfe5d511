package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.PointStyle;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Rule;
import org.sitegen.statistics.Signal;

/** What there is to say of a single figure. */
final class PointText {

    private PointText() {}

    /** Its signal, its mark and its note, or empty. */
    private static String remark(
            DataPoint point, @Nullable Signal signal, Direction direction, ChartWords words) {
        List<String> parts = new ArrayList<>();
        if (signal != null) {
            parts.add(signal(signal, direction, words));
        }
        String remark = point.remark(words);
        if (!remark.isEmpty()) {
            parts.add(remark);
        }
        return String.join("; ", parts);
    }

    /** "worse: outside the limits". */
    static String signal(Signal signal, Direction direction, ChartWords words) {
        return words.word(
                "chart.signal",
                PointStyle.of(signal, direction).word(words),
                words.word("chart.rule." + key(signal.rule())));
    }

    private static String key(Rule rule) {
        return switch (rule) {
            case OUTSIDE_LIMIT -> "outside";
            case TREND -> "trend";
            case NEAR_LIMIT -> "near";
            case SHIFT -> "shift";
        };
    }

    /** Period, value and remark of a figure. */
    static PointLabel label(
            DataPoint point, @Nullable Signal signal, Metric metric, ChartWords words) {
        Double value = point.value();
        return new PointLabel(
                PeriodText.of(point.period(), words),
                value == null ? words.word("chart.no-figure") : metric.print(value, words),
                remark(point, signal, metric.direction(), words));
    }
}
