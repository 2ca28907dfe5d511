package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitegen.chart.ChartWords;
import org.sitegen.statistics.Signal;

/** The signals of a trend in a sentence; those that follow each other are said once. */
final class SignalText {

    private SignalText() {}

    static void add(TrendChart chart, ChartWords words, List<String> sentences) {
        List<String> parts = parts(chart, words);
        if (!parts.isEmpty()) {
            sentences.add(words.word("chart.text.signals", String.join("; ", parts)));
        }
    }

    private static List<String> parts(TrendChart chart, ChartWords words) {
        List<String> parts = new ArrayList<>();
        int size = chart.data().points().size();
        for (int from = 0, next; from < size; from = next) {
            next = from + 1;
            if (chart.behaviour().signalAt(from) != null) {
                while (next < size && same(chart, from, next)) {
                    next++;
                }
                parts.add(part(chart, words, from, next - 1));
            }
        }
        return parts;
    }

    private static boolean same(TrendChart chart, int one, int other) {
        return Objects.equals(chart.behaviour().signalAt(one), chart.behaviour().signalAt(other));
    }

    private static String part(TrendChart chart, ChartWords words, int from, int to) {
        List<DataPoint> points = chart.data().points();
        String when = PointText.of(points.get(from).period(), words);
        if (from != to) {
            when = words.word("chart.span", when, PointText.of(points.get(to).period(), words));
        }
        Signal signal = Objects.requireNonNull(chart.behaviour().signalAt(from));
        return words.word(
                "chart.text.signal",
                when,
                PointText.signal(signal, chart.metric().direction(), words));
    }
}
