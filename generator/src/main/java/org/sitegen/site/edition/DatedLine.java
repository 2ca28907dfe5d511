package org.sitegen.site.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.site.Link;

/**
 * Something that will happen.
 *
 * @param date when
 * @param kind what sort: {@code edition}, {@code promise}, {@code follow-up} or {@code ask}
 * @param text what; empty for an edition
 * @param link where to read more
 */
public record DatedLine(LocalDate date, String kind, String text, @Nullable Link link) {}
