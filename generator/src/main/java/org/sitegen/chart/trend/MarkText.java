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
        points.forEach(point -> mark(point, metric, words, sentences));
        List<String> gaps = gaps(points, words);
        if (!gaps.isEmpty()) {
            sentences.add(words.word("chart.text.gaps", PointText.and(gaps, words)));
        }
    }

    private static void mark(
            DataPoint point, Metric metric, ChartWords words, List<String> sentences) {
        String remark = point.remark(words);
        Double value = point.value();
        if (value != null && !remark.isEmpty()) {
            String name = PointText.within("the", point.period(), words);
            String figure = metric.print(value, words);
            sentences.add(words.word("chart.text.marked", name, figure, remark));
        }
    }

    /** The periods without a figure, those with the same reason together. */
    private static List<String> gaps(List<DataPoint> points, ChartWords words) {
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        for (DataPoint point : points) {
            if (point.value() == null) {
                gaps.computeIfAbsent(point.remark(words), why -> new ArrayList<>())
                        .add(words.period(point.period()));
            }
        }
        return gaps.entrySet().stream()
                .map(gap -> gap(String.join(", ", gap.getValue()), gap.getKey(), words))
                .toList();
    }

    private static String gap(String periods, String why, ChartWords words) {
        return words.word("chart.text.gap", periods, why);
    }
}
