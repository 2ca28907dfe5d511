package org.sitegen.chart.trend;

import org.sitegen.chart.ChartWords;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.text.Kebab;

/** Periods and marks in the words of a chart. */
final class PeriodText {

    private static final int YEAR = 12;

    private PeriodText() {}

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
}
