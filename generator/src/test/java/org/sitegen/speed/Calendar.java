package org.sitegen.speed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * When an invented newsletter happens: editions up to the last whole month before the day of the
 * build, and the entries spread over their months.
 *
 * @param today the day of the build
 * @param editions how many months there are
 */
record Calendar(LocalDate today, int editions) {

    YearMonth last() {
        return YearMonth.from(today).minusMonths(1);
    }

    /** The month of an edition, counted from 0 for the first. */
    YearMonth month(int edition) {
        return last().minusMonths(editions - 1L - edition);
    }

    /** The month in which one of many entries falls. */
    YearMonth monthOf(int entry, int entries) {
        return month((int) ((long) entry * editions / entries));
    }

    /** The first Wednesday of the month after. */
    static LocalDate appears(YearMonth month) {
        return month.plusMonths(1).atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    /** {@code F-2026-0007}: the places that the ids of a year need are the same for all. */
    static String id(char letter, YearMonth month, int number) {
        return String.format(Locale.ROOT, "%c-%d-%04d", letter, month.getYear(), number);
    }
}
