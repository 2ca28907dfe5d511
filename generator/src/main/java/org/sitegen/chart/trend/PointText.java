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

    private PointText() {}

    /** What the letter of a mark means. */
    static String of(Mark mark, ChartWords words) {
        String key = Kebab.of(mark);
        return words.word("chart.mark." + key);
    }

    /**
     * A period within a sentence, where many a language gives some of them an article.
     *
     * @param use the place: {@code in} it, {@code until} it, or {@code the} for any other
     */
    static String within(String use, FigurePeriod period, ChartWords words) {
        String length =
                switch (period.months()) {
                    case 1 -> "month";
                    case 3 -> "quarter";
                    default -> "year";
                };
        return words.word("period." + use + '.' + length, words.period(period));
    }

    /** Period, value and remark of a figure. */
    static PointLabel label(Signs signs, int index, ChartWords words) {
        DataPoint point = signs.chart().data().points().get(index);
        Double value = point.value();
        return new PointLabel(
                words.period(point.period()),
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
