package org.sitegen.theme.function;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.theme.words.DateFormatter;

/** Days, months, moments and lengths of time, in words and for machines. */
final class DateFunctions {

    static final List<TemplateFunction> ALL =
            List.of(
                    new TemplateFunction("date", 1, 2, DateFunctions::date),
                    TemplateFunction.of("datetime", DateFunctions::datetime),
                    new TemplateFunction("duration", 1, 2, DateFunctions::duration),
                    TemplateFunction.of("iso", DateFunctions::iso),
                    new TemplateFunction("month", 1, 2, DateFunctions::month),
                    new TemplateFunction("period", 1, 2, DateFunctions::period));

    private DateFunctions() {}

    private static DateFormatter days(FunctionCall call) {
        return call.words().days();
    }

    private static boolean isShort(FunctionCall call) {
        return call.isWord(1, "short");
    }

    private static String date(FunctionCall call) {
        LocalDate day = call.instance(LocalDate.class, "a day");
        return days(call).date(day, isShort(call));
    }

    private static String month(FunctionCall call) {
        YearMonth month =
                call.value(0) instanceof LocalDate day
                        ? YearMonth.from(day)
                        : call.instance(YearMonth.class, "a month or a day");
        return days(call).month(month, isShort(call));
    }

    private static String period(FunctionCall call) {
        FigurePeriod period = call.instance(FigurePeriod.class, "a period");
        return days(call).period(period, isShort(call));
    }

    private static String duration(FunctionCall call) {
        long minutes =
                call.value(0) instanceof Duration duration
                        ? duration.toMinutes()
                        : call.writable(0).setScale(0, RoundingMode.HALF_UP).longValue();
        return days(call).duration(minutes, isShort(call));
    }

    /** Day and time of day, as they were on the clocks there. */
    private static String datetime(FunctionCall call) {
        Object value = call.value(0);
        LocalDateTime local =
                value instanceof Moment moment
                        ? moment.local()
                        : value instanceof ZonedDateTime zoned
                                ? zoned.toLocalDateTime()
                                : value instanceof OffsetDateTime offset
                                        ? offset.toLocalDateTime()
                                        : call.instance(LocalDateTime.class, "a day with a time");
        return days(call).datetime(local);
    }

    private static String iso(FunctionCall call) {
        Object value = call.value(0);
        if (value instanceof LocalDateTime local) {
            return local.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        if (value instanceof Moment moment) {
            return moment.local().truncatedTo(ChronoUnit.SECONDS).toString();
        }
        if (value instanceof ZonedDateTime zoned) {
            return zoned.toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
        }
        if (value instanceof FigurePeriod
                || value instanceof Temporal
                || value instanceof Duration) {
            return value.toString();
        }
        throw call.wrong(0, "a day, a month or a moment");
    }
}
