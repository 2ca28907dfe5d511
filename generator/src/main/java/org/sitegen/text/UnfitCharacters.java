package org.sitegen.text;

import java.util.Locale;

/** Characters that no page can show, that turn its text round, or that are none at all. */
public final class UnfitCharacters {

    private UnfitCharacters() {}

    /** The index of the first in a text from an index on, or -1. */
    public static int first(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean usual = (one >= ' ' && one <= '~') || one == '\n' || one == '\t';
            if (!usual) {
                int point = text.codePointAt(i);
                if (isUnfit(point) && !isLineEnd(text, i)) {
                    return i;
                }
                i += Character.charCount(point) - 1;
            }
        }
        return -1;
    }

    private static boolean isLineEnd(String text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    /** Whether a character may not stand alone in a text. */
    public static boolean isUnfit(int point) {
        if (point < 0xA0) {
            return point > '~' || (point < ' ' && point != '\n' && point != '\t');
        }
        return isSeparator(point)
                || turnsTextRound(point)
                || isMarkOrLost(point)
                || isNone(point)
                || Character.getType(point) == Character.PRIVATE_USE
                || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isSeparator(int point) {
        return point == 0x2028 || point == 0x2029;
    }

    private static boolean turnsTextRound(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isMarkOrLost(int point) {
        return point == 0xFEFF || (point >= 0xFFF9 && point <= 0xFFFF);
    }

    /** Unicode sets some numbers apart that never are characters. */
    private static boolean isNone(int point) {
        return (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
    }

    /** The text with signs for lost characters in their place, as long as before. */
    public static String replaced(String text) {
        int at = first(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (; at >= 0; at = first(text, at + 1)) {
            int end = at + Character.charCount(text.codePointAt(at));
            clean.replace(at, end, "\uFFFD".repeat(end - at));
        }
        return clean.toString();
    }

    /** What it is and why it is unfit, in words for an editor. */
    public static String explained(int point) {
        return turnsTextRound(point)
                ? "the invisible character " + code(point) + ", which turns text round"
                : words(point) + ", which no page can show";
    }

    private static String words(int point) {
        return switch (point) {
            case '\r' -> "a line end of old Macintosh computers";
            case 0x2028, 0x2029 -> "a line end of a word processor";
            case 0xFEFF -> "a byte order mark in the middle of the text";
            case 0xFFFD -> "the sign for a character that was lost";
            default -> "the character " + code(point);
        };
    }

    private static String code(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
