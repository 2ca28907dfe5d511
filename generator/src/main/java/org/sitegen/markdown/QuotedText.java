package org.sitegen.markdown;

import org.sitegen.text.UnfitCharacters;

/** Editors' words as a message quotes them. */
public final class QuotedText {

    private static final int LONGEST = 80;

    private QuotedText() {}

    /** Cut when long, and with a mark for each character that cannot be seen. */
    public static String of(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints()
                .limit(LONGEST)
                .map(character -> isVisible(character) ? character : '\uFFFD')
                .forEach(shown::appendCodePoint);
        return words.codePointCount(0, words.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isVisible(int character) {
        return character >= ' '
                && Character.getType(character) != Character.FORMAT
                && !UnfitCharacters.isUnfit(character);
    }
}
