package org.sitegen.chart.trend;

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
                remark(signs.text(index, words), point.remark(words)));
    }

    private static String remark(String sign, String remark) {
        return sign.isEmpty() || remark.isEmpty() ? sign + remark : sign + "; " + remark;
    }
}
