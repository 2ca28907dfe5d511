package org.sitegen.yaml;

import org.sitegen.finding.Location;

/**
 * A single value, as the text that was typed.
 *
 * @param text the text without the quotation marks around it and the space around those
 * @param spaced the same with that space
 * @param isPlain whether it was written without quotation marks, on one line or more
 * @param at where it stands
 */
public record YamlText(String text, String spaced, boolean isPlain, Location at)
        implements YamlNode {

    @Override
    public String words() {
        return "a single value";
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty() || (isPlain && (text.equals("~") || text.equals("null")));
    }
}
