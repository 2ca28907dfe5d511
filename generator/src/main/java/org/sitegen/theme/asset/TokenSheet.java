package org.sitegen.theme.asset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The style sheet made of a site's design tokens. */
final class TokenSheet {

    static final String NAME = "tokens.css";

    private static final Pattern NAMES = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern VALUES = Pattern.compile("[#A-Za-z0-9 ,.'\"%_-]+");

    private TokenSheet() {}

    /** {@code :root{--site-accent-dark:#fff}} for {@code accent_dark}. */
    static byte[] of(Map<String, String> tokens) {
        StringBuilder sheet = new StringBuilder(":root{");
        tokens.forEach((name, value) -> sheet.append(property(name, value)));
        return sheet.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String property(String name, String value) {
        boolean quotesClosed =
                (value.chars().filter(character -> character == '"').count() & 1) == 0
                        && (value.chars().filter(character -> character == '\'').count() & 1) == 0;
        if (!NAMES.matcher(name).matches() || !VALUES.matcher(value).matches() || !quotesClosed) {
            throw new IllegalArgumentException("Not a design token: '" + name + ": " + value + "'");
        }
        return "--site-" + name.toLowerCase(Locale.ROOT).replace('_', '-') + ':' + value + ';';
    }
}
