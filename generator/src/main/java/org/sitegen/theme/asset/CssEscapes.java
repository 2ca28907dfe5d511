package org.sitegen.theme.asset;

/** Names in style sheets, and the escapes that may stand in them: {@code \72} is an r. */
final class CssEscapes {

    private static final int MOST_DIGITS = 6;

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

    /** Behind the backslash, its digits and the one space that may end them. */
    private static int endOfEscape(String text, int backslash) {
        int at = backslash + 1;
        while (at < text.length() && at <= backslash + MOST_DIGITS && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == backslash + 1) {
            return Math.min(text.length(), at + 1);
        }
        boolean ended = at < text.length() && Character.isWhitespace(text.charAt(at));
        return ended ? at + 1 : at;
    }

    /** The text that escapes stand for. */
    static String undone(String text) {
        int backslash = text.indexOf('\\');
        if (backslash < 0) {
            return text;
        }
        StringBuilder undone = new StringBuilder(text.length());
        int from = 0;
        while (backslash >= 0) {
            int end = endOfEscape(text, backslash);
            undone.append(text, from, backslash)
                    .append(escaped(text.substring(backslash + 1, end)));
            from = end;
            backslash = text.indexOf('\\', end);
        }
        return undone.append(text, from, text.length()).toString();
    }

    private static String escaped(String behind) {
        String digits = behind.strip();
        if (digits.isEmpty() || !isDigit(digits.charAt(0))) {
            return isLineEnd(behind.isEmpty() ? '\n' : behind.charAt(0)) ? "" : behind;
        }
        int point = Integer.parseInt(digits, 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
    }

    static int spaces(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char character) {
        return Character.digit(character, 16) >= 0 && character < 0x80;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r' || character == '\f';
    }
}
