package org.sitegen.site.card;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.sitegen.site.Link;

/**
 * A small incident on a list.
 *
 * @param start when it began
 * @param minutes how long it lasted
 * @param service the service that it touched
 * @param sentence what it was
 * @param failure where it is told in full; null if it is not
 */
public record IncidentLine(
        ZonedDateTime start,
        long minutes,
        @Nullable Link service,
        String sentence,
        @Nullable Link failure) {}
