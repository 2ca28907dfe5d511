package org.sitegen.text;

/** Text as HTML and SVG: in an element, or in an attribute. */
public final class HtmlEscape {

    private static final char LAST = '>';

    /** A look at a table for each character is quicker than a choice between five. */
    private static final String[] IN_ANY_QUOTES = new String[LAST + 1];

    private static final String[] IN_DOUBLE_QUOTES;

    static {
        IN_ANY_QUOTES['&'] = "&amp;";
        IN_ANY_QUOTES['<'] = "&lt;";
        IN_ANY_QUOTES['>'] = "&gt;";
        IN_ANY_QUOTES['"'] = "&quot;";
        IN_DOUBLE_QUOTES = IN_ANY_QUOTES.clone();
        IN_ANY_QUOTES['\''] = "&#39;";
    }

    private HtmlEscape() {}

    /** The text with {@code & < > " '} written as references: safe in quotes of either kind. */
    public static String escaped(String text) {
        return escaped(text, IN_ANY_QUOTES);
    }

    /** The text with {@code & < > "} written as references: for elements and double quotes. */
    public static String inDoubleQuotes(String text) {
        return escaped(text, IN_DOUBLE_QUOTES);
    }

    private static String escaped(String text, String[] references) {
        int from = 0;
        StringBuilder escaped = null;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character <= LAST && references[character] != null) {
                escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
                escaped.append(text, from, at).append(references[character]);
                from = at + 1;
            }
        }
        return escaped == null ? text : escaped.append(text, from, text.length()).toString();
    }
}
