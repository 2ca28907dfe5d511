package org.sitegen.theme.pebble;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The lines of plain text, whatever blank ones the tags of a template and its values leave. */
final class PlainLines {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AT_ENDS = Pattern.compile("[ \\t]+(?=\n|$)");
    private static final Pattern BLANK = Pattern.compile("\n{3,}");

    private PlainLines() {}

    /** A value on one line, so that it cannot pass for what the template says. */
    static String one(String value) {
        return SPACES.matcher(value).replaceAll(" ");
    }

    /** A whole text in UTF-8: no space ends a line, no two blank lines follow each other. */
    static byte[] tidy(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        String ended = AT_ENDS.matcher(text).replaceAll("");
        String tidy = BLANK.matcher(ended).replaceAll("\n\n").strip();
        return (tidy.isEmpty() ? tidy : tidy + '\n').getBytes(StandardCharsets.UTF_8);
    }
}
