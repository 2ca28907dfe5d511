package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.PointStyle;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Rule;
import org.sitegen.statistics.Signal;
import org.sitegen.text.Kebab;

/** What there is to say of a single figure. */
final class PointText {

    private static final int YEAR = 12;

    private PointText() {}

    /** What the letter of a mark means. */
    static String of(Mark mark, ChartWords words) {
        String key = Kebab.of(mark);
        return words.word("chart.mark." + key);
    }

    /** "August 2026", "Q3 2026", "2026". */
    static String of(FigurePeriod period, ChartWords words) {
        if (period.months() == 1) {
            return words.month(period.first());
        }
        String year = Integer.toString(period.first().getYear());
        if (period.months() == YEAR) {
            return year;
        }
        int quarter = (period.first().getMonthValue() + 2) / 3;
        return words.word("chart.quarter", Integer.toString(quarter), year);
    }

    /** Its signal, its mark and its note, or empty. */
    private static String remark(
            DataPoint point, @Nullable Signal signal, Direction direction, ChartWords words) {
        List<String> parts = new ArrayList<>();
        if (signal != null) {
            parts.add(signal(signal, direction, words));
        }
        String remark = point.remark(words);
        if (!remark.isEmpty()) {
            parts.add(remark);
        }
        return String.join("; ", parts);
    }

    /** "worse: outside the limits". */
    static String signal(Signal signal, Direction direction, ChartWords words) {
        return words.word(
                "chart.signal",
                PointStyle.of(signal, direction).word(words),
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
            DataPoint point, @Nullable Signal signal, Metric metric, ChartWords words) {
        Double value = point.value();
        return new PointLabel(
                PointText.of(point.period(), words),
                value == null ? words.word("chart.no-figure") : metric.print(value, words),
                remark(point, signal, metric.direction(), words));
    }
}
