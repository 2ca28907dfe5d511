package org.sitegen.theme.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces and character references of HTML, which are fewer and more than those of Java. */
final class HtmlText {

    private static final Pattern SPACES = Pattern.compile("[ \t\n\f\r]+");
    private static final Pattern ENDS = Pattern.compile("^[ \t\n\f\r]+|[ \t\n\f\r]+$");
    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]([0-9A-Fa-f]+)|([0-9]+));?");
    private static final Pattern NAMED = Pattern.compile("&[A-Za-z]");
    private static final int LONGEST = 7;

    private HtmlText() {}

    static boolean isSpace(char character) {
        return " \t\n\f\r".indexOf(character) >= 0;
    }

    /** Whether people see a space, or nothing, where browsers see a part of a name. */
    static boolean isOddSpace(char character) {
        return !isSpace(character)
                && (Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.isISOControl(character)
                        || Character.getType(character) == Character.FORMAT);
    }

    static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    /** In other languages than that of HTML, other characters become an i or a k. */
    static char lower(char character) {
        return character >= 'A' && character <= 'Z' ? (char) (character + 'a' - 'A') : character;
    }

    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(character -> lower.append(lower((char) character)));
        return lower.toString();
    }

    static String stripped(String text) {
        return ENDS.matcher(text).replaceAll("");
    }

    static List<String> words(String text) {
        return Arrays.asList(SPACES.split(stripped(text)));
    }

    /** The text that references by number stand for. */
    static String undone(String text) {
        return text.indexOf('&') < 0
                ? text
                : NUMBER.matcher(text).replaceAll(one -> Matcher.quoteReplacement(undone(one)));
    }

    private static String undone(MatchResult number) {
        boolean hex = number.group(1) != null;
        String digits = (hex ? number.group(1) : number.group(2)).replaceFirst("^0+(?=.)", "");
        int point = digits.length() > LONGEST ? 0 : Integer.parseInt(digits, hex ? 16 : 10);
        return point > 0 && Character.isValidCodePoint(point)
                ? Character.toString(point)
                : "\uFFFD";
    }

    /** Whether a reference by name may stand there, for any of two thousand characters. */
    static boolean hasNamed(String text) {
        return NAMED.matcher(text).find();
    }
}
