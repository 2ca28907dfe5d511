package org.sitegen.theme;

import org.sitegen.finding.Location;

/**
 * One line {@code key: text} of a theme's file.
 *
 * @param key the key
 * @param text the text, without quotes
 * @param location where the key stands
 */
record KeyedText(String key, String text, Location location) {}
