package org.sitegen.content.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The day that is meant by a date in another form.
 *
 * @param day the day; if two can be meant, that of which the day stands first
 * @param other the day whose month stands first; null if nobody can mean it
 */
record MeantDay(LocalDate day, @Nullable LocalDate other) {

    /**
     * What a date means; null if it is not in the calendar.
     *
     * @param eitherOrder whether some write the month before the day in this form
     */
    static @Nullable MeantDay of(Matcher date, int month, boolean eitherOrder) {
        int year = Integer.parseInt(date.group("year"));
        int day = Integer.parseInt(date.group("day"));
        LocalDate dayFirst = inCalendar(year, month, day);
        LocalDate monthFirst = eitherOrder && day != month ? inCalendar(year, day, month) : null;
        if (dayFirst == null) {
            return monthFirst == null ? null : new MeantDay(monthFirst, null);
        }
        boolean points = ".".equals(eitherOrder ? date.group(2) : null);
        return new MeantDay(dayFirst, points ? null : monthFirst);
    }

    private static @Nullable LocalDate inCalendar(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
