package org.sitegen.chart;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Target;

/**
 * A target that held from a month on, until the next step.
 *
 * @param from its first month
 * @param target where the figure should lie, or null where the target was given up
 */
public record TargetStep(YearMonth from, @Nullable Target target) {

    /** The target in words with its unit: "80 % or more". */
    static String print(Target target, Measure measure, ChartWords words) {
        Double min = target.min();
        Double max = target.max();
        if (min != null && max != null) {
            return words.word(
                    "chart.target.between",
                    measure.printTarget(min, words),
                    measure.printTarget(max, words));
        }
        return min != null
                ? words.word("chart.target.at-least", measure.printTarget(min, words))
                : words.word(
                        "chart.target.at-most", measure.printTarget(max == null ? 0 : max, words));
    }
}
