package org.sitegen.text;

import java.util.Locale;

/** Characters that nobody sees, or takes for a space: good in prose, wrong in ids and numbers. */
public final class InvisibleCharacters {

    private InvisibleCharacters() {}

    /** The index of the first in a text from an index on, or -1. */
    public static int first(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) > '~' && isInvisible(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a text begins or ends with one, or has one inside that is not even a space. */
    public static boolean spoil(String text) {
        int first = first(text, 0);
        return first == 0
                || (first > 0 && isInvisible(text.charAt(text.length() - 1)))
                || text.chars().anyMatch(one -> one > '~' && hasNoWidth(one));
    }

    private static boolean isInvisible(int one) {
        return (one != ' ' && Character.getType(one) == Character.SPACE_SEPARATOR)
                || hasNoWidth(one);
    }

    private static boolean hasNoWidth(int one) {
        return Character.getType(one) == Character.FORMAT || (one >= 0xFE00 && one <= 0xFE0F);
    }

    /** The text without them. */
    public static String without(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean space = Character.getType(one) == Character.SPACE_SEPARATOR;
            if (space || !isInvisible(one)) {
                clean.append(space ? ' ' : one);
            }
        }
        return clean.toString().strip();
    }

    /** {@code the invisible character U+200B (zero width space)}. */
    public static String explained(int point) {
        return String.format(
                Locale.ROOT,
                "the invisible character U+%04X (%s)",
                point,
                String.valueOf(Character.getName(point)).toLowerCase(Locale.ROOT));
    }
}
