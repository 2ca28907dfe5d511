package org.sitegen.site.failure;

import java.time.ZonedDateTime;

/**
 * One moment of a failure.
 *
 * @param at when
 * @param kind {@code started}, {@code noticed}, {@code update}, {@code paused}, {@code began-again}
 *     or {@code restored}
 * @param text what was said; empty for the fixed moments
 */
public record TimelineLine(ZonedDateTime at, String kind, String text) {}
