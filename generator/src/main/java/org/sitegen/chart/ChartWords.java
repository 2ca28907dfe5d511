package org.sitegen.chart;

import java.time.YearMonth;
import org.sitegen.newsletter.value.FigurePeriod;

/** The site's language, as far as charts need it: no word or number format stands in the code. */
public interface ChartWords {

    /** The text of a key with {0}, {1}, … replaced by the values. */
    String word(String key, String... values);

    /** The number with exactly that many decimals. */
    String number(double value, int decimals);

    /** The text of a key in the form that the number takes, with the number in its place {0}. */
    String counted(String key, double number, int decimals);

    /** The name of a month, a quarter or a year: "August 2026", "Q3 2026", "2026". */
    String period(FigurePeriod period);

    /** A month in full: "August 2026". */
    String month(YearMonth month);

    /** A month's name for a narrow place, without the year: "Aug". */
    String shortMonth(YearMonth month);
}
