package org.sitegen.theme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import org.sitegen.newsletter.Moment;
import org.sitegen.newsletter.Period;

/** {@code iso(x)}: a day, month or moment for machines: {@code 2026-11-22}. */
final class IsoFunction implements TemplateFunction {

    @Override
    public String name() {
        return "iso";
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Object call(FunctionCall call) {
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
        if (value instanceof Period || value instanceof Temporal || value instanceof Duration) {
            return value.toString();
        }
        throw call.wrong(0, "a day, a month or a moment");
    }
}
