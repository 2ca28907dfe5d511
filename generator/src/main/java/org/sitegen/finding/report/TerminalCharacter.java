package org.sitegen.finding.report;

/** How a terminal shows one character. */
final class TerminalCharacter {

    private static final int REPLACEMENT = 0xFFFD;

    /** First and last of the ranges that are two columns wide (Unicode's East Asian Width W, F). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00,
        0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F,
        0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private TerminalCharacter() {}

    /** How many columns it takes: 0, 1 or 2. */
    static int width(int point) {
        if (shown(point) != point) {
            return 1;
        }
        int type = Character.getType(point);
        boolean joined =
                type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK
                        || type == Character.FORMAT;
        return joined ? 0 : isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (point >= WIDE[i] && point <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** What is printed instead of a character that would move the cursor or turn the text round. */
    static int shown(int point) {
        return Character.isISOControl(point) || isDirection(point) || isSurrogate(point)
                ? REPLACEMENT
                : point;
    }

    /** A text that came from a file, fit to be printed on one line. */
    static String printable(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : shown(point))
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
