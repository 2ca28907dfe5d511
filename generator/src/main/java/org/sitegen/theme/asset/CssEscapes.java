package org.sitegen.theme.asset;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in style sheets, and the escapes that may stand in them: {@code \72} is an r. */
final class CssEscapes {

    /**
     * Up to six digits and the one space that may end them, a line end, or what stands for itself.
     */
    private static final Pattern ESCAPE =
            Pattern.compile(
                    "(?s)\\\\(?:([0-9A-Fa-f]{1,6})(?:\\r\\n|[ \\t\\n\\r\\f])?|[\\n\\r\\f]|(.)|$)");

    private CssEscapes() {}

    /** Whether a name goes on or begins here. */
    static boolean isName(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char character = text.charAt(at);
        return character == '\\'
                ? at + 1 < text.length() && !isLineEnd(text.charAt(at + 1))
                : character == '-'
                        || character == '_'
                        || character >= 0x80
                        || Character.isLetterOrDigit(character);
    }

    static int endOfName(String text, int start) {
        int at = start;
        while (isName(text, at)) {
            at = text.charAt(at) == '\\' ? endOfEscape(text, at) : at + 1;
        }
        return at;
    }

    private static int endOfEscape(String text, int backslash) {
        Matcher escape = ESCAPE.matcher(text).region(backslash, text.length());
        return escape.lookingAt() ? escape.end() : backslash + 1;
    }

    /** The text that escapes stand for. */
    static String undone(String text) {
        return text.indexOf('\\') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(escape -> Matcher.quoteReplacement(undone(escape)));
    }

    private static String undone(MatchResult escape) {
        if (escape.group(1) == null) {
            return escape.group(2) == null ? "" : escape.group(2);
        }
        int point = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
    }

    static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The spaces of style sheets; any other is a part of a name. */
    static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || isLineEnd(character);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r' || character == '\f';
    }
}
