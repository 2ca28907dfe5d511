package org.sitegen.theme.template;

import org.sitegen.finding.SourceFile;

/**
 * One template of a theme.
 *
 * @param key how the engine knows it: {@code partials/figure}, or {@code layout@2} for one that is
 *     overridden
 * @param name its name without folder {@code templates/} and ending
 * @param folder the place in the theme's order of folders from which it comes
 * @param source its text
 */
public record TemplateFile(String key, String name, int folder, SourceFile source) {}
