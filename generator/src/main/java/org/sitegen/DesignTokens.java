package org.sitegen;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.settings.Design;

/** The design tokens of a site, as themes know them. */
final class DesignTokens {

    private DesignTokens() {}

    static Map<String, String> of(Design design) {
        Map<String, String> tokens = new TreeMap<>();
        put(tokens, "accent", design.accent());
        put(tokens, "accent-dark", design.accentDark());
        put(tokens, "ink", design.ink());
        put(tokens, "paper", design.paper());
        put(tokens, "font", design.font());
        return tokens;
    }

    private static void put(Map<String, String> tokens, String name, @Nullable String value) {
        if (value != null) {
            tokens.put(name, value);
        }
    }
}
