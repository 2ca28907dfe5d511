package org.sitegen.chart;

import java.util.ArrayList;
import java.util.List;

/** What is special about single figures, in sentences: gaps with their reasons, marks, notes. */
final class ReadingText {

    private ReadingText() {}

    static void add(
            List<Reading> readings, Measure measure, ChartWords words, List<String> sentences) {
        List<String> gaps = new ArrayList<>();
        for (Reading reading : readings) {
            String remark = reading.remark(words);
            String name = reading.period().name(words);
            Double value = reading.value();
            if (value == null) {
                gaps.add(words.word("chart.text.gap", name, remark));
            } else if (!remark.isEmpty()) {
                String figure = measure.print(value, words);
                sentences.add(words.word("chart.text.marked", name, figure, remark));
            }
        }
        if (!gaps.isEmpty()) {
            sentences.add(words.word("chart.text.gaps", String.join("; ", gaps)));
        }
    }
}
