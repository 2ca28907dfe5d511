package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;

/** What is special about single figures, in sentences: gaps with their reasons, marks, notes. */
final class MarkText {

    private MarkText() {}

    static void add(
            List<DataPoint> points, Metric metric, ChartWords words, List<String> sentences) {
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        for (DataPoint point : points) {
            String remark = point.remark(words);
            String name = PeriodText.of(point.period(), words);
            Double value = point.value();
            if (value == null) {
                gaps.computeIfAbsent(remark, why -> new ArrayList<>()).add(name);
            } else if (!remark.isEmpty()) {
                String figure = metric.print(value, words);
                sentences.add(words.word("chart.text.marked", name, figure, remark));
            }
        }
        if (!gaps.isEmpty()) {
            List<String> parts = new ArrayList<>();
            gaps.forEach(
                    (why, names) ->
                            parts.add(words.word("chart.text.gap", String.join(", ", names), why)));
            sentences.add(words.word("chart.text.gaps", String.join("; ", parts)));
        }
    }
}
