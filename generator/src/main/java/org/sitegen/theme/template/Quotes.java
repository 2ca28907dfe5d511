package org.sitegen.theme.template;

/** Finds its way past quotes and brackets in an expression. */
public final class Quotes {

    private Quotes() {}

    /** Where the bracket that opens at an index is closed; -1 if it is not. */
    public static int closing(String expression, int open) {
        int depth = 0;
        for (int at = open; at < expression.length(); at++) {
            char character = expression.charAt(at);
            if (character == '\'' || character == '"') {
                at = end(expression, at);
            } else if ("([{".indexOf(character) >= 0) {
                depth++;
            } else if (")]}".indexOf(character) >= 0 && --depth == 0) {
                return at;
            }
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the quote that opens at an index is closed; -1 if it is not. */
    static int end(String text, int start) {
        char quote = text.charAt(start);
        for (int at = start + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == quote) {
                return at;
            }
        }
        return -1;
    }
}
