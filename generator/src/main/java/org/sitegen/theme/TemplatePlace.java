package org.sitegen.theme;

/**
 * A line of a template.
 *
 * @param template the template's key
 * @param line counted from 1
 */
record TemplatePlace(String template, int line) {}
