package org.sitegen.markdown;

/** Where words begin and end. */
final class Words {

    private Words() {}

    /** Whether a whole word may begin at this place. */
    static boolean beginsAt(String text, int at) {
        return at == 0 || !isPart(text.codePointBefore(at));
    }

    /** Whether a whole word may end before this place. */
    static boolean endsAt(String text, int at) {
        return at == text.length() || !isPart(text.codePointAt(at));
    }

    /** How many words there are: runs between white space with a letter or digit in them. */
    static int count(CharSequence text) {
        int words = 0;
        boolean counted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isWhitespace(character)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(character)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** A hyphen joins: a term is not looked for inside a compound. */
    private static boolean isPart(int character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '_';
    }
}
