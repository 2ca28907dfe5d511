package org.sitegen.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Rule;
import org.sitegen.statistics.Signal;

/** What there is to say of a single figure. */
final class PointText {

    private PointText() {}

    /** Its signal, its mark and its note, or empty. */
    private static String remark(
            Reading reading, @Nullable Signal signal, Direction direction, ChartWords words) {
        List<String> parts = new ArrayList<>();
        if (signal != null) {
            parts.add(signal(signal, direction, words));
        }
        String remark = reading.remark(words);
        if (!remark.isEmpty()) {
            parts.add(remark);
        }
        return String.join("; ", parts);
    }

    /** "worse: outside the limits". */
    static String signal(Signal signal, Direction direction, ChartWords words) {
        return words.word(
                "chart.signal",
                Meaning.of(signal, direction).word(words),
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
            Reading reading, @Nullable Signal signal, Measure measure, ChartWords words) {
        Double value = reading.value();
        return new PointLabel(
                ReadingWords.of(reading.period(), words),
                value == null ? words.word("chart.no-figure") : measure.print(value, words),
                remark(reading, signal, measure.direction(), words));
    }
}
