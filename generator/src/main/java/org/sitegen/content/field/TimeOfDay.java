package org.sitegen.content.field;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time behind a date, as people and programs write it: {@code 1:10 pm}, {@code 01:10:00}, {@code
 * 9h40}.
 *
 * @param before the date
 * @param written the time in our form
 */
record TimeOfDay(String before, String written) {

    /** Where a day ends is where the next begins. */
    private static final String END = "24:00";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<before>.{6,30}?)(?:,? (?:at |à )?|T)(?<hour>\\d{1,2})"
                            + "(?:[:.h](?<minute>\\d{2})|(?= ?[AaPp]\\.?[Mm]|h$)h?)"
                            + "(?::\\d{2})? ?(?<half>[AaPp]\\.?[Mm]\\.?)?(?<offset>Z|[+-]\\d{2}:\\d{2})?");

    private static final int NOON = 12;

    /** The time that stands behind a date; null if none does. */
    static @Nullable TimeOfDay behind(String text) {
        Matcher time = FORM.matcher(text);
        if (!time.matches()) {
            return null;
        }
        String offset = time.group("offset");
        String written =
                String.format(Locale.ROOT, "%02d:%s", hour(time), minute(time.group("minute")))
                        + (offset == null ? "" : offset);
        return new TimeOfDay(time.group("before"), written);
    }

    private static String minute(@Nullable String written) {
        return written == null ? "00" : written;
    }

    /** Whether a day has such a time. */
    boolean exists() {
        return written.startsWith(END) || written.matches("(?:[01]\\d|2[0-3]):[0-5]\\d.*");
    }

    /** The time on a day, in our form. */
    String on(LocalDate day) {
        return written.startsWith(END)
                ? day.plusDays(1) + "T00:00" + written.substring(END.length())
                : day + "T" + written;
    }

    private static int hour(Matcher time) {
        int hour = Integer.parseInt(time.group("hour"));
        String half = time.group("half");
        if (half == null || hour > NOON) {
            return hour;
        }
        return hour % NOON + (half.toLowerCase(Locale.ROOT).startsWith("p") ? NOON : 0);
    }
}
