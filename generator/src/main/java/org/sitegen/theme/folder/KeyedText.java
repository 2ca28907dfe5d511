package org.sitegen.theme.folder;

import org.sitegen.finding.Location;

/**
 * One line {@code key: text} of a theme's file.
 *
 * @param key the key
 * @param text the text, without quotes
 * @param location where the key stands
 */
public record KeyedText(String key, String text, Location location) {}
