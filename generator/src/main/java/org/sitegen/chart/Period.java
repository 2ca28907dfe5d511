package org.sitegen.chart;

import java.time.YearMonth;

/**
 * The time a figure stands for.
 *
 * @param first its first month
 * @param months how many: 1, 3 for a quarter, 12 for a year
 */
public record Period(YearMonth first, int months) {

    public Period {
        if (months < 1) {
            throw new IllegalArgumentException("period of \"" + months + "\" months");
        }
    }

    public static Period month(YearMonth month) {
        return new Period(month, 1);
    }

    /** A quarter of a calendar year, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return new Period(YearMonth.of(year, 3 * quarter - 2), 3);
    }

    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), 12);
    }

    /** Its last month. */
    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    /** "August 2026", "Q3 2026", "2026". */
    String name(ChartWords words) {
        if (months == 1) {
            return words.month(first);
        }
        String year = Integer.toString(first.getYear());
        if (months == 3) {
            return words.word(
                    "chart.quarter", Integer.toString((first.getMonthValue() + 2) / 3), year);
        }
        return months == 12 && first.getMonthValue() == 1
                ? year
                : words.word("chart.span", words.month(first), words.month(last()));
    }
}
