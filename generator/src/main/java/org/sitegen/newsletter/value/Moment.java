package org.sitegen.newsletter.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.text.Datum;

/**
 * A point in time as it was written: without an offset it is meant in the site's zone.
 *
 * @param local date and time of day
 * @param offset the offset from UTC if one was written
 */
public record Moment(LocalDateTime local, @Nullable ZoneOffset offset) {

    /** Stands in for a missing moment. */
    public static final Moment EPOCH = new Moment(LocalDate.EPOCH.atStartOfDay(), null);

    private static final int SECONDS_IN_MINUTE = 60;

    /** The moment on the clocks of a zone. */
    public ZonedDateTime in(ZoneId zone) {
        return offset == null ? local.atZone(zone) : local.atOffset(offset).atZoneSameInstant(zone);
    }

    /** The time from this moment to a later one; negative if the other one is earlier. */
    public Duration until(Moment later, ZoneId zone) {
        return Duration.between(in(zone), later.in(zone));
    }

    /** Whether it comes before another one, for a reader in a zone. */
    public boolean isBefore(Moment other, ZoneId zone) {
        return in(zone).isBefore(other.in(zone));
    }

    /** The hour that clocks leave out in spring, or tell twice in autumn; null in all others. */
    public @Nullable ZoneOffsetTransition change(ZoneId zone) {
        return offset == null ? zone.getRules().getTransition(local) : null;
    }

    /**
     * A moment with seconds and offset, {@code 2026-11-02T09:40:00+01:00}; by UTC where clocks
     * differed from it by seconds, which RFC 3339 cannot write.
     */
    public static String rfc3339(ZonedDateTime moment) {
        boolean hasSeconds = moment.getOffset().getTotalSeconds() % SECONDS_IN_MINUTE != 0;
        ZonedDateTime written = hasSeconds ? moment.withZoneSameInstant(ZoneOffset.UTC) : moment;
        return written.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** As it was typed for editors, with its offset for readers. */
    Datum write(Audience audience) {
        ZoneId zone = audience.zone();
        return Datum.of(zone == null ? toString() : rfc3339(in(zone)));
    }

    @Override
    public String toString() {
        return offset == null ? local.toString() : local + offset.toString();
    }
}
