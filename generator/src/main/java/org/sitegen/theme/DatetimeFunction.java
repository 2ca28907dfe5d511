package org.sitegen.theme;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.sitegen.newsletter.Moment;

/** {@code datetime(moment)}: day and time of day, as they were on the clocks there. */
final class DatetimeFunction implements TemplateFunction {

    @Override
    public String name() {
        return "datetime";
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
        return call.rendering().engine().days().datetime(local(call));
    }

    private static LocalDateTime local(FunctionCall call) {
        if (call.value(0) instanceof LocalDateTime local) {
            return local;
        }
        if (call.value(0) instanceof Moment moment) {
            return moment.local();
        }
        if (call.value(0) instanceof ZonedDateTime zoned) {
            return zoned.toLocalDateTime();
        }
        if (call.value(0) instanceof OffsetDateTime offset) {
            return offset.toLocalDateTime();
        }
        throw call.wrong(0, "a day with a time");
    }
}
