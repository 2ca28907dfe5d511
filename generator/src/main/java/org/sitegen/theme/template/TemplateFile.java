package org.sitegen.theme.template;

import org.sitegen.finding.SourceFile;
import org.sitegen.site.Page;

/**
 * One template of a theme.
 *
 * @param key how the engine knows it: {@code partials/figure}, or {@code layout@2} for one that is
 *     overridden
 * @param name its name without folder {@code templates/} and ending
 * @param folder the place in the theme's order of folders from which it comes
 * @param source its text
 */
public record TemplateFile(String key, String name, int folder, SourceFile source) {

    /** Whether it makes plain text and not HTML. */
    public boolean isText() {
        return isText(name);
    }

    /** Whether the template of a key makes plain text and not HTML. */
    public static boolean isText(String key) {
        int overridden = key.lastIndexOf('@');
        return (overridden < 0 ? key : key.substring(0, overridden)).endsWith(Page.PLAIN_TEXT);
    }
}
