package org.sitegen.site.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By when something shall be reached, which editors may write as a day, a month or in words.
 *
 * @param text as it is written
 */
record ByWhen(@Nullable String text) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    /** The day, or null if it is none. */
    @Nullable LocalDate day() {
        try {
            return text == null || !DAY.matcher(text).matches() ? null : LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The month, or null if it is none. */
    @Nullable YearMonth month() {
        return text == null || !MONTH.matcher(text).matches() ? null : YearMonth.parse(text);
    }
}
