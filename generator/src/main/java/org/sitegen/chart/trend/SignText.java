package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.chart.ChartWords;

/** What is special about single figures of a trend, in a sentence. */
final class SignText {

    private SignText() {}

    static void add(TrendChart chart, ChartWords words, List<String> sentences) {
        Signs signs = Signs.of(chart);
        List<String> parts = new ArrayList<>();
        for (int index : signs.signs().keySet()) {
            String when = words.period(chart.data().points().get(index).period());
            parts.add(words.word("chart.text.sign", when, signs.text(index, words)));
        }
        if (!parts.isEmpty()) {
            sentences.add(words.word("chart.text.signs", PointText.and(parts, words)));
        }
    }
}
