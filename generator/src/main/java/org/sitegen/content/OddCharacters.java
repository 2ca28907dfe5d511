package org.sitegen.content;

import java.util.Locale;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;

/** Characters that a page cannot show, or that mean something else to the generator. */
final class OddCharacters {

    private static final char LINE_FEED = '\n';
    private static final char CARRIAGE_RETURN = '\r';

    private OddCharacters() {}

    /**
     * Whether a character may not stand in a text.
     *
     * @param next the character behind it, 0 at the end
     */
    static boolean isOdd(char character, char next) {
        if (character < ' ') {
            return character != LINE_FEED
                    && character != '\t'
                    && (character != CARRIAGE_RETURN || next != LINE_FEED);
        }
        if (character < '\u2028') {
            return character > '~' && character < '\u00A0';
        }
        return isSeparator(character)
                || isPrivate(character)
                || isMarkOrLost(character)
                || isOddPair(character, next);
    }

    private static boolean isSeparator(char character) {
        return character == '\u2028' || character == '\u2029';
    }

    private static boolean isPrivate(char character) {
        return character >= '\uE000' && character <= '\uF8FF';
    }

    private static boolean isMarkOrLost(char character) {
        return character == '\uFEFF' || character >= '\uFFF9';
    }

    private static boolean isOddPair(char character, char next) {
        if (!Character.isHighSurrogate(character)) {
            return false;
        }
        int codePoint = Character.toCodePoint(character, next);
        return !Character.isLowSurrogate(next)
                || Character.getType(codePoint) == Character.PRIVATE_USE
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    static void tell(char character, Location at, Findings findings) {
        findings.error(
                "odd-character",
                at,
                "here stands " + name(character) + ", which no page can show",
                "Delete it, and type anew what should stand there. Such characters come from"
                        + " copying out of other programs.");
    }

    private static String name(char character) {
        return switch (character) {
            case '\r' -> "a line end of old Macintosh computers";
            case '\u2028', '\u2029' -> "a line end of a word processor";
            case '\uFEFF' -> "a byte order mark in the middle of the text";
            case '\uFFFD' -> "the sign for a character that was lost";
            default -> "the character " + String.format(Locale.ROOT, "U+%04X", (int) character);
        };
    }
}
