package org.sitegen.output;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.Update;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.win.Win;

/**
 * The days of an entry, worked out from its own dates: no clock is asked, so that the same content
 * gives the same bytes.
 *
 * @param published the day it belongs to
 * @param updated the newest day on which something happened to it
 */
record Days(LocalDate published, LocalDate updated) {

    /** A day on which all was said at once. */
    static Days on(LocalDate day) {
        return new Days(day, day);
    }

    static Days of(Failure failure, Newsletter newsletter, LocalDate today) {
        ZoneId zone = newsletter.settings().zone();
        Days days = on(failure.envelope().date());
        if (failure.restored() != null) {
            days = days.andOn(failure.restored().in(zone).toLocalDate(), today);
        }
        for (Update update : failure.updates()) {
            days = days.andOn(update.at().in(zone).toLocalDate(), today);
        }
        for (Promise promise : failure.promises()) {
            days = days.andOn(promise, today);
        }
        return days;
    }

    static Days of(Win win, LocalDate today) {
        Days days = on(win.envelope().date());
        for (Promise promise : win.promises()) {
            days = days.andOn(promise, today);
        }
        return days;
    }

    /**
     * The last day of a period; the first one while the period lasts, for nothing may bear a date
     * that has not come.
     */
    static Days of(FigurePeriod period, LocalDate today) {
        return on(period.end().isAfter(today) ? period.first().atDay(1) : period.end());
    }

    private Days andOn(Promise promise, LocalDate today) {
        Days days = andOn(promise.doneOn(), today).andOn(promise.droppedOn(), today);
        for (Move move : promise.moves()) {
            days = days.andOn(move.on(), today);
        }
        return days;
    }

    private Days andOn(@Nullable LocalDate day, LocalDate today) {
        return day == null || day.isAfter(today) || !day.isAfter(updated)
                ? this
                : new Days(published, day);
    }
}
