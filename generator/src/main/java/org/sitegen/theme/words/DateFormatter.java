package org.sitegen.theme.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sitegen.newsletter.value.FigurePeriod;

/** Days, months and lengths of time as a language writes them, by the words {@code date.*}. */
public final class DateFormatter {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final Words words;
    private final NumberFormatter numbers;
    private final List<String> days;
    private final List<String> months;
    private final List<String> shortMonths;

    public DateFormatter(Words words, NumberFormatter numbers) {
        this.words = words;
        this.numbers = numbers;
        this.days = named(31, day -> words.textOr("date.days." + day, String.valueOf(day)));
        this.months = named(12, month -> words.text("date.months." + month));
        this.shortMonths = named(12, month -> words.text("date.months-short." + month));
    }

    /** The names of 1 to a number; there is none for 0. */
    private static List<String> named(int last, IntFunction<String> name) {
        return IntStream.rangeClosed(0, last).mapToObj(name).toList();
    }

    /** {@code 1 March 2026}, by the pattern {@code date.long}. */
    public String date(LocalDate day) {
        return words.text("date.long", parts(day));
    }

    /** {@code 1 Mar 2026}, by the pattern {@code date.short}. */
    public String shortDate(LocalDate day) {
        return words.text("date.short", parts(day));
    }

    /** {@code March 2026}. */
    public String month(YearMonth month) {
        return words.text("date.month", parts(month.atDay(1)));
    }

    /** {@code Mar 2026}. */
    public String shortMonth(YearMonth month) {
        return words.text("date.month-short", parts(month.atDay(1)));
    }

    /** {@code March 2026}, {@code Quarter 2 of 2026} or {@code 2026}. */
    public String period(FigurePeriod period) {
        return period.months() == 1 ? month(period.first()) : longPeriod(period);
    }

    /** The same with the month's short name. */
    public String shortPeriod(FigurePeriod period) {
        return period.months() == 1 ? shortMonth(period.first()) : longPeriod(period);
    }

    private String longPeriod(FigurePeriod period) {
        String year = String.valueOf(period.first().getYear());
        String quarter = String.valueOf((period.first().getMonthValue() + 2) / 3);
        return period.months() == 3 ? words.text("period.quarter", quarter, year) : year;
    }

    /** {@code 1 March 2026, 09:30}; without seconds. */
    public String datetime(LocalDateTime moment) {
        Map<String, String> parts = parts(moment.toLocalDate());
        parts.put("date", date(moment.toLocalDate()));
        parts.put("hour", twoDigits(moment.getHour()));
        parts.put("minute", twoDigits(moment.getMinute()));
        return words.text("date.datetime", parts);
    }

    /** {@code 2 days 3 hours}: the largest unit and the next, rounded down; never three. */
    public String duration(long minutes) {
        return duration(minutes, "duration.", true);
    }

    /** {@code 2 d 3 h}. */
    public String shortDuration(long minutes) {
        return duration(minutes, "duration.short.", false);
    }

    private String duration(long minutes, String prefix, boolean inWords) {
        if (minutes < 0) {
            return words.textOr("number.minus", "-") + duration(-minutes, prefix, inWords);
        }
        if (minutes >= DAY) {
            return joined(
                    unit(prefix + "days", minutes / DAY, inWords),
                    minutes % DAY / HOUR == 0
                            ? ""
                            : unit(prefix + "hours", minutes % DAY / HOUR, inWords));
        }
        if (minutes >= HOUR) {
            return joined(
                    unit(prefix + "hours", minutes / HOUR, inWords),
                    minutes % HOUR == 0 ? "" : unit(prefix + "minutes", minutes % HOUR, inWords));
        }
        return unit(prefix + "minutes", minutes, inWords);
    }

    private String unit(String key, long number, boolean inWords) {
        return words.text(
                inWords ? words.form(key, number) : key, numbers.text(BigDecimal.valueOf(number)));
    }

    private String joined(String large, String small) {
        return small.isEmpty() ? large : words.text("duration.join", large, small);
    }

    private Map<String, String> parts(LocalDate day) {
        Map<String, String> parts = new HashMap<>();
        parts.put("day", days.get(day.getDayOfMonth()));
        parts.put("month", months.get(day.getMonthValue()));
        parts.put("month-short", shortMonths.get(day.getMonthValue()));
        parts.put("year", String.valueOf(day.getYear()));
        return parts;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
