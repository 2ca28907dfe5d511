package org.sitegen.theme;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens to every value before it is shown. It takes the place of Pebble's filter, whose
 * other strategies make a text that is safe elsewhere, but not in HTML.
 */
final class Escape extends EscapeFilter {

    private static final char LAST = '>';

    /** A look at a table for each character is quicker than a choice between five. */
    private static final boolean[] MARKUP = new boolean[LAST + 1];

    static {
        for (char character : new char[] {'&', '<', '>', '"', '\''}) {
            MARKUP[character] = true;
        }
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
        return null;
    }

    @Override
    public @Nullable Object apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        if (input == null || input instanceof SafeString) {
            return input;
        }
        return escaped(Values.textOf(input, new TemplatePlace(self.getName(), line)));
    }

    /** The text with {@code & < > " '} written as references. */
    static String escaped(String text) {
        int from = 0;
        int length = text.length();
        StringBuilder escaped = null;
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            if (character <= LAST && MARKUP[character]) {
                escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
                escaped.append(text, from, at).append(reference(character));
                from = at + 1;
            }
        }
        return escaped == null ? text : escaped.append(text, from, text.length()).toString();
    }

    private static String reference(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(character);
        };
    }
}
