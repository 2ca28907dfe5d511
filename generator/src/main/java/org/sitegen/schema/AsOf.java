package org.sitegen.schema;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * When and where something is read: what rules about days and times go by.
 *
 * @param today the day after which everything lies in the future
 * @param zone the zone in which times without an offset are meant
 */
public record AsOf(LocalDate today, ZoneId zone) {

    /** Where nothing depends on the day. */
    public static final AsOf ANY_DAY = new AsOf(LocalDate.MAX, ZoneOffset.UTC);

    /**
     * The same for what readers see from a day on: what lies in the future is read as on its day,
     * with what will have come by then.
     */
    public AsOf seenOn(LocalDate day) {
        return day.isAfter(today) ? new AsOf(day, zone) : this;
    }
}
