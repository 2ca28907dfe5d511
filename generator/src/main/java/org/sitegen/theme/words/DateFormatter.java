package org.sitegen.theme.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.FigurePeriod;

/** Days, months and lengths of time as a language writes them, by the words {@code date.*}. */
public final class DateFormatter {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** From so many minutes on nobody counts hours. */
    private static final long WITHOUT_HOURS = 14 * DAY;

    private final Words words;
    private final List<String> days;
    private final List<String> months;
    private final List<String> shortMonths;

    DateFormatter(Words words) {
        this.words = words;
        this.days = named(31, day -> words.textOr("date.days." + day, String.valueOf(day)));
        this.months = named(12, month -> words.text("date.months." + month));
        this.shortMonths = named(12, month -> words.text("date.months-short." + month));
    }

    /** The names of 1 to a number, each at its own place; for that at 0 nobody asks. */
    private static List<String> named(int last, IntFunction<String> name) {
        return IntStream.rangeClosed(0, last).mapToObj(name).toList();
    }

    /** {@code 1 March 2026}, or {@code 1 Mar 2026}: by the patterns {@code date.long, short}. */
    public String date(LocalDate day, boolean isShort) {
        return words.text(isShort ? "date.short" : "date.long", new DateParts(this, day, null));
    }

    /** {@code March 2026}, or {@code Mar 2026}. */
    public String month(YearMonth month, boolean isShort) {
        LocalDate first = month.atDay(1);
        return words.text(
                isShort ? "date.month-short" : "date.month", new DateParts(this, first, null));
    }

    /** A month, {@code Q2 2026} or {@code 2026}. */
    public String period(FigurePeriod period, boolean isShort) {
        return period.months() == 1 ? month(period.first(), isShort) : longPeriod(period);
    }

    private String longPeriod(FigurePeriod period) {
        String year = String.valueOf(period.first().getYear());
        int number = (period.first().getMonthValue() + 2) / 3;
        String quarter = words.textOr("period.quarters." + number, String.valueOf(number));
        return period.months() == 3 ? words.text("period.quarter", quarter, year) : year;
    }

    /** {@code 1 March 2026, 09:30}; without seconds. */
    public String datetime(LocalDateTime moment) {
        return words.text(
                "date.datetime", new DateParts(this, moment.toLocalDate(), moment.toLocalTime()));
    }

    /** {@code 2 days 3 hours}, or {@code 2 d 3 h}: the largest unit and the next, rounded down. */
    public String duration(long minutes, boolean isShort) {
        if (minutes < 0) {
            return words.textOr("number.minus", "-") + duration(-minutes, isShort);
        }
        if (minutes == 0) {
            return words.text(isShort ? "duration.short.none" : "duration.none");
        }
        return minutes >= DAY ? days(minutes, isShort) : withinADay(minutes, isShort);
    }

    private String days(long minutes, boolean isShort) {
        long hours = minutes >= WITHOUT_HOURS ? 0 : minutes % DAY / HOUR;
        return both("days", minutes / DAY, "hours", hours, isShort);
    }

    private String withinADay(long minutes, boolean isShort) {
        return minutes < HOUR
                ? unit("minutes", minutes, isShort)
                : both("hours", minutes / HOUR, "minutes", minutes % HOUR, isShort);
    }

    private String both(String large, long many, String small, long rest, boolean isShort) {
        String join = isShort ? "duration.short.join" : "duration.join";
        String first = unit(large, many, isShort);
        return rest == 0 ? first : words.text(join, first, unit(small, rest, isShort));
    }

    private String unit(String name, long number, boolean isShort) {
        return words.text(
                isShort ? "duration.short." + name : words.form("duration." + name, number),
                words.numbers().text(BigDecimal.valueOf(number)));
    }

    /** What patterns can name of a day, and of a moment the time of day too. */
    private record DateParts(DateFormatter names, LocalDate day, @Nullable LocalTime time)
            implements Function<String, @Nullable String> {

        @Override
        public @Nullable String apply(String part) {
            return switch (part) {
                case "day" -> names.days.get(day.getDayOfMonth());
                case "month" -> names.months.get(day.getMonthValue());
                case "month-short" -> names.shortMonths.get(day.getMonthValue());
                case "year" -> String.valueOf(day.getYear());
                default -> time == null ? null : ofMoment(part, time);
            };
        }

        private @Nullable String ofMoment(String part, LocalTime known) {
            return switch (part) {
                case "date" -> names.date(day, false);
                case "hour" -> twoDigits(known.getHour());
                case "hour-plain" -> String.valueOf(known.getHour());
                case "minute" -> twoDigits(known.getMinute());
                case "minute-if-any" ->
                        known.getMinute() == 0 ? "" : '\u00a0' + twoDigits(known.getMinute());
                default -> null;
            };
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
