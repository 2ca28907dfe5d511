package org.sitegen.theme.pebble;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The lines of plain text, whatever blank ones the tags of a template and its values leave. */
final class PlainLines {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlainLines() {}

    /** A value on one line, so that it cannot pass for what the template says. */
    static String one(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) < ' ') {
                return SPACES.matcher(value).replaceAll(" ");
            }
        }
        return value;
    }

    /** A whole text in UTF-8: no space ends a line, no two blank lines follow each other. */
    static byte[] tidy(byte[] written) {
        byte[] tidy = new byte[written.length + 1];
        int length = 0;
        int lines = 2;
        for (int start = 0; start < written.length; ) {
            int next = next(written, start);
            int end = end(written, start, next);
            if (end > start || lines < 2) {
                System.arraycopy(written, start, tidy, length, end - start);
                length += end - start;
                tidy[length++] = '\n';
                lines = end > start ? 1 : 2;
            }
            start = next;
        }
        return Arrays.copyOf(tidy, lines == 2 && length > 0 ? length - 1 : length);
    }

    /** Where the line after the one that starts there starts. */
    private static int next(byte[] text, int start) {
        int at = start;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    private static int end(byte[] text, int start, int next) {
        int end = Math.min(next - 1, text.length);
        while (end > start && (text[end - 1] == ' ' || text[end - 1] == '\t')) {
            end--;
        }
        return end;
    }
}
