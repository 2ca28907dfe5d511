package org.sitegen.content.file;

import org.sitegen.text.UnfitCharacters;

/**
 * A first look at a file, byte by byte, which lets nearly every file pass: only the others have to
 * be looked at letter by letter.
 */
final class PlainBytes {

    private static final int FIRST_OF_TWO = 0xC2;
    private static final int LAST_OF_TWO = 0xDF;
    private static final int PUNCTUATION = 0xE2;

    private PlainBytes() {}

    /**
     * Whether this is UTF-8 of lines, tabs, European letters and usual punctuation, and so nothing
     * in it is {@link UnfitCharacters unfit}.
     */
    static boolean areAll(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int length = isPlain(bytes[at]) ? 1 : length(bytes, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static boolean isPlain(byte one) {
        return (one >= ' ' && one <= '~') || one == '\n' || one == '\t';
    }

    /** How many bytes a harmless letter takes; 0 where it may be anything. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = following(bytes, at + 1);
        if (lead >= FIRST_OF_TWO && lead <= LAST_OF_TWO) {
            return second >= 0xA0 || (second > 0 && lead > FIRST_OF_TWO) ? 2 : 0;
        }
        int third = following(bytes, at + 2);
        boolean usual = lead == PUNCTUATION && second > 0 && third > 0;
        return usual && !separatesOrTurns(second, third) ? 3 : 0;
    }

    /** Whether these are the ends of a line separator or of a sign that turns text round. */
    private static boolean separatesOrTurns(int second, int third) {
        return (second == 0x80 && third >= 0xA8 && third <= 0xAE)
                || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
    }

    /** A byte that goes on with a letter, or 0. */
    private static int following(byte[] bytes, int at) {
        int one = at < bytes.length ? bytes[at] & 0xFF : 0;
        return one >= 0x80 && one <= 0xBF ? one : 0;
    }
}
