package org.sitegen.markdown.slip;

/** Spaces that look like ordinary ones, or like nothing, and that Markdown takes for letters. */
final class OddSpaces {

    /** For patterns: any of them. */
    static final String ANY = "\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000";

    private OddSpaces() {}

    static boolean isOne(char character) {
        return character == '\u00A0'
                || character == '\u1680'
                || (character >= '\u2000' && character <= '\u200D')
                || character == '\u202F'
                || character == '\u205F'
                || character == '\u2060'
                || character == '\u3000';
    }

    /** The index of the first in a part of a text, or -1. */
    static int first(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isOne(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** What one is called in a message. */
    static String name(char character) {
        return switch (character) {
            case '\u00A0', '\u202F' -> "a no-break space";
            case '\u200B', '\u200C', '\u200D', '\u2060' -> "a character that nobody can see";
            default -> "a space of another width";
        };
    }
}
