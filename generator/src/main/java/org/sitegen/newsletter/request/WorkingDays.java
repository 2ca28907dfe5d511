package org.sitegen.newsletter.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from Monday to Friday; holidays are counted with them, because no list of them is kept. */
final class WorkingDays {

    private static final int IN_A_WEEK = 5;

    private WorkingDays() {}

    /** How many there are after a day, up to and with another one; 0 if that is not later. */
    static int after(LocalDate day, LocalDate until) {
        long days = ChronoUnit.DAYS.between(day, until);
        int count = (int) (Math.max(0, days) / DayOfWeek.values().length) * IN_A_WEEK;
        for (int rest = 1; rest <= days % DayOfWeek.values().length; rest++) {
            count += day.plusDays(rest).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return count;
    }
}
