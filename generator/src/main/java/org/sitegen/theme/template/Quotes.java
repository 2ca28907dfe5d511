package org.sitegen.theme.template;

/** Finds its way past quotes and brackets in an expression. */
public final class Quotes {

    private static final int DEEPEST = 20;

    private Quotes() {}

    /** Where the bracket that opens at an index is closed; -1 if it is not. */
    public static int closing(String expression, int open) {
        return closing(expression, open, 1);
    }

    /** The index behind a character, or behind all that it opens; -1 where that is not closed. */
    static int beyond(String expression, int at) {
        return beyond(expression, at, 0);
    }

    private static int beyond(String text, int at, int depth) {
        char character = text.charAt(at);
        int last = at;
        if (character == '\'' || character == '"') {
            last = end(text, at);
        } else if ("([{".indexOf(character) >= 0) {
            last = closing(text, at, depth + 1);
        } else if (")]}".indexOf(character) >= 0) {
            last = -1;
        }
        return last < 0 ? -1 : last + 1;
    }

    private static int closing(String text, int open, int depth) {
        int at = depth > DEEPEST ? -1 : open + 1;
        while (at >= 0 && at < text.length() && ")]}".indexOf(text.charAt(at)) < 0) {
            at = beyond(text, at, depth);
        }
        return at < text.length() ? at : -1;
    }

    private static int end(String text, int start) {
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
