package org.sitegen.newsletter.value;

import static org.sitegen.schema.type.Scalars.quoted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.type.Parsed;

/** Reads days, months, periods and moments, in the form of ISO 8601. */
public final class Dates {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern PERIOD =
            Pattern.compile("([0-9]{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?");

    /** With or without seconds, which are not kept, and with offsets as programs write them. */
    static final String MOMENT_FORM =
            "([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{1,2})(:[0-9]{2})((:[0-9]{2})([.,][0-9]{1,9})?)?"
                    + "( ?([Zz]|UTC|GMT|[+-][0-9]{2}(:?[0-9]{2})?))?";

    private static final int DAY = 1;
    private static final int HOUR = 2;
    private static final int MINUTE = 3;
    private static final int SECOND = 5;
    private static final int OFFSET = 8;
    private static final Pattern MOMENT = Pattern.compile(MOMENT_FORM);

    /** A year outside of these is a slip of the hand, and one that feeds cannot tell. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private Dates() {}

    static Parsed<LocalDate> date(String text) {
        return parsed(text, DATE, () -> LocalDate.parse(text), "date", "2026-11-22");
    }

    public static Parsed<YearMonth> month(String text) {
        return parsed(text, MONTH, () -> YearMonth.parse(text), "month", "2026-11");
    }

    static Parsed<FigurePeriod> period(String text) {
        return parsed(text, PERIOD, () -> toPeriod(text), "period", "2026-11, 2026-Q4 or 2026");
    }

    static Parsed<Moment> moment(String text) {
        return parsed(text, MOMENT, () -> toMoment(text), "time", "2026-11-02T09:40");
    }

    private static <T> Parsed<T> parsed(
            String text, Pattern form, Supplier<T> reader, String what, String example) {
        if (!form.matcher(text).matches()) {
            return Parsed.wrong(
                    quoted(text) + " is not a " + what,
                    "Write a " + what + " in the form " + example + ".");
        }
        int year = Integer.parseInt(text.substring(0, 4));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Parsed.wrong(
                    quoted(text) + " is not in a year from " + FIRST_YEAR + " to " + LAST_YEAR,
                    "Correct the year, such as " + example + ".");
        }
        return inCalendar(text, reader, what);
    }

    private static <T> Parsed<T> inCalendar(String text, Supplier<T> reader, String what) {
        try {
            return Parsed.value(reader.get());
        } catch (DateTimeException noSuchDay) {
            return Parsed.wrong(
                    quoted(text) + " is not in the calendar",
                    "Correct it: there is no such " + what + ".");
        }
    }

    private static FigurePeriod toPeriod(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a period: '" + text + "'");
        }
        YearMonth january = YearMonth.of(Integer.parseInt(matcher.group(1)), 1);
        if (matcher.group(2) != null) {
            return FigurePeriod.month(january.withMonth(Integer.parseInt(matcher.group(2))));
        }
        return matcher.group(3) == null
                ? new FigurePeriod(january, 12)
                : new FigurePeriod(
                        january.plusMonths(3 * (Integer.parseInt(matcher.group(3)) - 1L)), 3);
    }

    private static Moment toMoment(String text) {
        Matcher matcher = MOMENT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a moment: '" + text + "'");
        }
        String hour = matcher.group(HOUR);
        String second = matcher.group(SECOND);
        String time = (hour.length() == 1 ? "T0" : "T") + hour + matcher.group(MINUTE);
        LocalDateTime local =
                LocalDateTime.parse(matcher.group(DAY) + time + (second == null ? "" : second));
        return new Moment(local.truncatedTo(ChronoUnit.MINUTES), offset(matcher.group(OFFSET)));
    }

    private static @Nullable ZoneOffset offset(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return Character.isLetter(written.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(written);
    }

    /** The month that a text names, or another if it names none. */
    public static YearMonth monthOr(String text, YearMonth other) {
        YearMonth month = month(text).value();
        return month == null ? other : month;
    }
}
