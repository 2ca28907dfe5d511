package org.sitegen.markdown;

/**
 * What a reference in prose leads to.
 *
 * @param path where it stands in the site, seen from the root: {@code failures/f-2026-014/}
 * @param title what it is called
 */
public record LinkTarget(String path, String title) {}
