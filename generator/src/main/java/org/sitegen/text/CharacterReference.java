package org.sitegen.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A character that HTML is told by its number, behind an ampersand and a number sign. */
public final class CharacterReference {

    private static final char REPLACEMENT = '\uFFFD';

    private static final Pattern NUMBER =
            Pattern.compile("&#(?:[xX]0*+([0-9a-fA-F]{1,6}+)|0*+([0-9]{1,7}+)|[xX]?0++);?");

    private CharacterReference() {}

    /** Whether there may be any in a text, seen at a glance. */
    public static boolean mayStandIn(String text) {
        return text.contains("&#");
    }

    /** Finds them. */
    public static Matcher in(String text) {
        return NUMBER.matcher(text);
    }

    /** What one stands for; numbers that are too large stand for a lost character. */
    public static int point(MatchResult number) {
        String hexadecimal = number.group(1);
        String digits = hexadecimal == null ? number.group(2) : hexadecimal;
        int point = digits == null ? 0 : Integer.parseInt(digits, hexadecimal == null ? 10 : 16);
        return point > Character.MAX_CODE_POINT ? REPLACEMENT : point;
    }
}
