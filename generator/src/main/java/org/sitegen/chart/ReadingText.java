package org.sitegen.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is special about single figures, in sentences: gaps with their reasons, marks, notes. */
final class ReadingText {

    private ReadingText() {}

    static void add(
            List<Reading> readings, Measure measure, ChartWords words, List<String> sentences) {
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        for (Reading reading : readings) {
            String remark = reading.remark(words);
            String name = ReadingWords.of(reading.period(), words);
            Double value = reading.value();
            if (value == null) {
                gaps.computeIfAbsent(remark, why -> new ArrayList<>()).add(name);
            } else if (!remark.isEmpty()) {
                String figure = measure.print(value, words);
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
