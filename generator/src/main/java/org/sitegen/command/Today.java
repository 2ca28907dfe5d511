package org.sitegen.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The day whose newsletter is built: as asked for, as reproducible builds ask for, or the real one.
 */
public final class Today {

    private Today() {}

    /**
     * The day.
     *
     * @param asked an ISO date such as 2026-11-22, or nothing
     * @param sourceDateEpoch seconds since 1970 as in the environment variable SOURCE_DATE_EPOCH
     *     (reproducible-builds.org), whose day in UTC counts, or nothing
     * @param real the day it is where the build runs
     * @throws IllegalArgumentException for something else than a date or a number of seconds
     */
    public static LocalDate of(
            @Nullable String asked, @Nullable String sourceDateEpoch, Supplier<LocalDate> real) {
        if (asked != null && !asked.isBlank()) {
            return date(asked.strip());
        }
        if (sourceDateEpoch != null && !sourceDateEpoch.isBlank()) {
            return epoch(sourceDateEpoch.strip());
        }
        return real.get();
    }

    private static LocalDate date(String asked) {
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "today must be a date such as 2026-11-22, not \"" + asked + "\"", e);
        }
    }

    /** Eleven digits at most, so that milliseconds are not taken for seconds. */
    private static LocalDate epoch(String seconds) {
        if (!seconds.matches("[0-9]{1,11}")) {
            throw new IllegalArgumentException(
                    "SOURCE_DATE_EPOCH must be a number of seconds, not \"" + seconds + "\"");
        }
        Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds));
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
