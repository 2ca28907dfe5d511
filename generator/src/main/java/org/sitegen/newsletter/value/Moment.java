package org.sitegen.newsletter.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as it was written: without an offset it is meant in the site's zone.
 *
 * @param local date and time of day
 * @param offset the offset from UTC if one was written
 */
public record Moment(LocalDateTime local, @Nullable ZoneOffset offset) {

    /** Stands in for a missing moment. */
    public static final Moment EPOCH = new Moment(LocalDate.EPOCH.atStartOfDay(), null);

    /** The moment on the clocks of a zone. */
    public ZonedDateTime in(ZoneId zone) {
        return offset == null ? local.atZone(zone) : local.atOffset(offset).atZoneSameInstant(zone);
    }

    /** The time from this moment to a later one; negative if the other one is earlier. */
    public Duration until(Moment later, ZoneId zone) {
        return Duration.between(in(zone), later.in(zone));
    }

    @Override
    public String toString() {
        return offset == null ? local.toString() : local + offset.toString();
    }
}
