package org.sitegen.site;

import org.jspecify.annotations.Nullable;

/**
 * Something that an edition leaves out, and says so.
 *
 * @param kind what sort: {@code figure-missing}, {@code figure-late}, {@code figure-provisional},
 *     {@code not-known}, {@code win-not-measured}, {@code waived}
 * @param subject what it is about
 * @param text the reason as the editor gave it; empty if none
 */
public record Omission(String kind, @Nullable Link subject, String text) {}
