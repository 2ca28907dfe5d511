package org.sitegen.theme.template;

/**
 * A line of a template.
 *
 * @param template the template's key
 * @param line counted from 1
 */
public record TemplatePlace(String template, int line) {}
