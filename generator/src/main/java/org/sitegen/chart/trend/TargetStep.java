package org.sitegen.chart.trend;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.statistics.TargetRange;

/**
 * A target that held from a month on, until the next step.
 *
 * @param from its first month
 * @param target where the figure should lie, or null where the target was given up
 */
public record TargetStep(YearMonth from, @Nullable TargetRange target) {

    /** The target in words with its unit: "80 % or more". */
    static String print(TargetRange target, Metric metric, ChartWords words) {
        Double min = target.min();
        Double max = target.max();
        if (min != null && max != null) {
            return words.word(
                    "chart.target.between",
                    metric.printTarget(min, words),
                    metric.printTarget(max, words));
        }
        return min != null
                ? words.word("chart.target.at-least", metric.printTarget(min, words))
                : words.word(
                        "chart.target.at-most", metric.printTarget(max == null ? 0 : max, words));
    }
}
