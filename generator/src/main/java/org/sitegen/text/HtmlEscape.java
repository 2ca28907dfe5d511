package org.sitegen.text;

/** Text as HTML: in an element, or in an attribute with quotes of either kind. */
public final class HtmlEscape {

    private static final char LAST = '>';

    /** A look at a table for each character is quicker than a choice between five. */
    private static final String[] REFERENCES = new String[LAST + 1];

    static {
        REFERENCES['&'] = "&amp;";
        REFERENCES['<'] = "&lt;";
        REFERENCES['>'] = "&gt;";
        REFERENCES['"'] = "&quot;";
        REFERENCES['\''] = "&#39;";
    }

    private HtmlEscape() {}

    /** The text with {@code & < > " '} written as references. */
    public static String escaped(String text) {
        int from = 0;
        StringBuilder escaped = null;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character <= LAST && REFERENCES[character] != null) {
                escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
                escaped.append(text, from, at).append(REFERENCES[character]);
                from = at + 1;
            }
        }
        return escaped == null ? text : escaped.append(text, from, text.length()).toString();
    }
}
