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
        String least = min == null ? "" : metric.printTarget(min, words);
        String most = max == null ? "" : metric.printTarget(max, words);
        if (min == null || max == null) {
            String key = min == null ? "chart.target.at-most" : "chart.target.at-least";
            return words.word(key, least + most);
        }
        return least.equals(most)
                ? words.word("chart.target.exactly", most)
                : words.word("chart.target.between", least, most);
    }
}
