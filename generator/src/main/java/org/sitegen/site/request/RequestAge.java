package org.sitegen.site.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago something was asked, roughly; the shortest first. */
enum RequestAge {
    BELOW_ONE_MONTH(1),
    BELOW_THREE_MONTHS(3),
    BELOW_SIX_MONTHS(6),
    BELOW_A_YEAR(12),
    A_YEAR_OR_MORE(Integer.MAX_VALUE);

    private final int months;

    RequestAge(int months) {
        this.months = months;
    }

    static RequestAge of(LocalDate asked, LocalDate today) {
        long age = ChronoUnit.MONTHS.between(asked, today);
        RequestAge found = BELOW_ONE_MONTH;
        while (age >= found.months) {
            found = values()[found.ordinal() + 1];
        }
        return found;
    }
}
