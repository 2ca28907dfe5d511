package org.sitegen.markdown;

/** Where words begin and end. */
public final class WordBoundaries {

    /** Most prose is in these letters, and a look at a table is faster than one at Unicode's. */
    private static final boolean[] PLAIN = new boolean[128];

    private static final boolean[] SPACE = new boolean[128];

    static {
        for (char character = 0; character < PLAIN.length; character++) {
            PLAIN[character] = Character.isLetterOrDigit(character) || "-_".indexOf(character) >= 0;
            SPACE[character] = character <= ' ';
        }
    }

    private WordBoundaries() {}

    /**
     * Whether a character belongs to a word. A hyphen joins: a term is not looked for inside a
     * compound. Half a character of the supplementary planes is taken for a letter.
     */
    public static boolean isPart(char character) {
        return character < PLAIN.length
                ? PLAIN[character]
                : Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }

    /** Whether a whole word may end before this place. */
    public static boolean endsAt(String text, int at) {
        return at == text.length() || !isPart(text.charAt(at));
    }

    /** How many words there are: runs between white space with a letter or digit in them. */
    static int count(String text) {
        int words = 0;
        boolean counted = false;
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            if (counted) {
                counted = !isSpace(character);
            } else if (isPart(character) && character != '-' && character != '_') {
                counted = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isSpace(char character) {
        return character < SPACE.length ? SPACE[character] : Character.isSpaceChar(character);
    }
}
