package org.sitegen.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The month that a spreadsheet means by {@code Aug-26}, {@code 01/08/2026} or {@code 2026-08-01}.
 *
 * @param month the month, if a day stands before it
 * @param other the month, if it stands before a day; null if only one order can be
 */
public record MeantMonth(YearMonth month, @Nullable YearMonth other) {

    private static final int LONGEST = 40;
    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}.*)?";
    private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
    private static final String NAME = "(?<month>\\p{L}{3,9})\\.?";

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile(NAME + "[ /'’-]{0,3}" + YEAR),
                    Pattern.compile("(?<year>\\d{4})[ /.-]{0,3}" + NAME),
                    Pattern.compile("\\d{1,2}(?:st|nd|rd|th|er)?[ /.-]" + NAME + "[ /-]" + YEAR),
                    Pattern.compile(NAME + " \\d{1,2}(?:st|nd|rd|th)?,? (?<year>\\d{4})"),
                    Pattern.compile("(?<year>\\d{4})-?[Mm]?(?<month>\\d{2})"),
                    Pattern.compile("(?<year>\\d{4})[ ./-]?[Mm]?(?<month>\\d{1,2})"),
                    Pattern.compile("(?<month>\\d{1,2})[ ./-](?<year>\\d{4})"),
                    Pattern.compile("(?<year>\\d{4})([./-])(?<month>\\d{1,2})\\2\\d{1,2}" + TIME));

    private static final Pattern EITHER_ORDER =
            Pattern.compile("(?<one>\\d{1,2})([./-])(?<two>\\d{1,2})\\2" + YEAR + TIME);

    /** A day as spreadsheets count it, from 2000 to 2099. */
    private static final Pattern SERIAL = Pattern.compile("(?:3[6-9]|[4-6]\\d)\\d{3}");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 2000;

    /** What a text means; null if that is no month. */
    public static @Nullable MeantMonth of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (SERIAL.matcher(text).matches()) {
            return only(YearMonth.from(SERIAL_ZERO.plusDays(Long.parseLong(text))));
        }
        Matcher either = EITHER_ORDER.matcher(text);
        return either.matches() ? inEitherOrder(either) : inOneOrder(text);
    }

    /** {@code "2026-09"}, or both in words that name the order. */
    public String words(Function<YearMonth, String> written, String quote) {
        String first = quote + written.apply(month) + quote;
        return other == null
                ? first
                : "%s if the day stands before the month, %s if it stands behind"
                        .formatted(first, quote + written.apply(other) + quote);
    }

    private static @Nullable MeantMonth inOneOrder(String text) {
        for (Pattern form : FORMS) {
            Matcher month = form.matcher(text);
            if (month.matches()) {
                MeantMonth meant = only(month(month, MonthNames.number(month.group("month"))));
                if (meant != null) {
                    return meant;
                }
            }
        }
        return null;
    }

    private static @Nullable MeantMonth inEitherOrder(Matcher date) {
        int one = Integer.parseInt(date.group("one"));
        int two = Integer.parseInt(date.group("two"));
        YearMonth dayFirst = month(date, two);
        YearMonth monthFirst = month(date, one);
        if (dayFirst == null || monthFirst == null || one == two) {
            return only(dayFirst == null ? monthFirst : dayFirst);
        }
        return new MeantMonth(dayFirst, monthFirst);
    }

    private static @Nullable MeantMonth only(@Nullable YearMonth month) {
        return month == null ? null : new MeantMonth(month, null);
    }

    private static @Nullable YearMonth month(Matcher date, int month) {
        String digits = date.group("year");
        int year = Integer.parseInt(digits);
        try {
            return YearMonth.of(digits.length() == 2 ? CENTURY + year : year, month);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
