package org.sitegen.chart.trend;

import java.util.List;
import java.util.stream.Stream;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.PointLabel;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.FigurePeriod;
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

    /** Period, value and remark of a figure. */
    static PointLabel label(Signs signs, int index, ChartWords words) {
        DataPoint point = signs.chart().data().points().get(index);
        Double value = point.value();
        return new PointLabel(
                PointText.of(point.period(), words),
                value == null
                        ? words.word("chart.no-figure")
                        : signs.chart().metric().print(value, words),
                remark(signs.text(index, words), point.remark(words), words));
    }

    private static String remark(String sign, String remark, ChartWords words) {
        return and(Stream.of(sign, remark).filter(text -> !text.isEmpty()).toList(), words);
    }

    /** Several texts that may have commas in them, one after the other. */
    static String and(List<String> texts, ChartWords words) {
        return texts.stream()
                .reduce((before, next) -> words.word("chart.text.and", before, next))
                .orElse("");
    }
}
