package org.sitegen.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;

/** Reads the flat files of a theme strictly: one {@code key: text} a line, and comments. */
final class KeyedLines {

    private static final int LONGEST_KEY = 200;
    private static final String NEEDS_QUOTES = "'\"{}[]#&*!|>%@`,";

    private final SourceFile file;
    private final Findings findings;
    private final Map<String, KeyedText> read = new LinkedHashMap<>();

    private KeyedLines(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The lines in their order; a line that cannot be understood is a finding. */
    static List<KeyedText> read(SourceFile file, Findings findings) {
        KeyedLines lines = new KeyedLines(file, findings);
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            lines.line(++number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        return new ArrayList<>(lines.read.values());
    }

    private void line(int number, String line) {
        String bare = line.strip();
        if (bare.isEmpty() || bare.startsWith("#") || bare.equals("---")) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0 || !isKey(line.substring(0, colon))) {
            wrong(
                    file.at(number, 1),
                    "\"" + shortened(bare) + "\" is not a key, a colon and a text",
                    "Write one line like \"failures.title: What went wrong\", without indentation.");
            return;
        }
        String key = line.substring(0, colon);
        String text = text(number, colon + 1, line);
        if (text != null) {
            keep(new KeyedText(key, text, file.at(number, 1).wide(key.length())));
        }
    }

    private static boolean isKey(String text) {
        boolean edges = text.startsWith(".") || text.endsWith(".") || text.contains("..");
        return !text.isEmpty()
                && !edges
                && text.length() <= LONGEST_KEY
                && text.chars().allMatch(KeyedLines::isOfKey);
    }

    private static boolean isOfKey(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "._-".indexOf(character) >= 0;
    }

    private void keep(KeyedText line) {
        KeyedText earlier = read.putIfAbsent(line.key(), line);
        if (earlier != null) {
            wrong(
                    line.location(),
                    "\""
                            + line.key()
                            + "\" stands on line "
                            + earlier.location().line()
                            + " already",
                    "Keep one of the two lines.");
        }
    }

    private @Nullable String text(int number, int start, String line) {
        String rest = line.substring(start);
        String bare = rest.strip();
        Location place = file.at(number, start + 1);
        if (!bare.isEmpty() && !rest.startsWith(" ")) {
            return wrong(place, "there is no space after the colon", "Put a space there.");
        }
        if (bare.startsWith("\"")) {
            return doubleQuoted(bare, place);
        }
        if (bare.startsWith("'")) {
            return singleQuoted(bare, place);
        }
        if (bare.isEmpty()) {
            return wrong(place, "there is no text", "Write the text, or \"\" for none.");
        }
        return plain(bare, place);
    }

    private @Nullable String plain(String bare, Location place) {
        boolean odd = NEEDS_QUOTES.indexOf(bare.charAt(0)) >= 0;
        if (odd || bare.contains(": ") || bare.contains(" #") || bare.endsWith(":")) {
            return wrong(
                    place,
                    "\"" + shortened(bare) + "\" means something else in YAML without quotes",
                    "Put the text in double quotes.");
        }
        return bare;
    }

    private @Nullable String singleQuoted(String bare, Location place) {
        StringBuilder text = new StringBuilder(bare.length());
        int at = 1;
        while (at < bare.length()) {
            char character = bare.charAt(at++);
            if (character != '\'') {
                text.append(character);
            } else if (at < bare.length() && bare.charAt(at) == '\'') {
                text.append('\'');
                at++;
            } else {
                return closed(text, bare.substring(at), place);
            }
        }
        return wrong(place, "the quote is not closed", "End the text with a single quote.");
    }

    private @Nullable String doubleQuoted(String bare, Location place) {
        StringBuilder text = new StringBuilder(bare.length());
        for (int at = 1; at < bare.length(); at++) {
            char character = bare.charAt(at);
            if (character == '"') {
                return closed(text, bare.substring(at + 1), place);
            }
            if (character == '\\' && at + 1 < bare.length()) {
                char escaped = bare.charAt(++at);
                if ("\"\\n".indexOf(escaped) < 0) {
                    return wrong(
                            place,
                            "\"\\" + escaped + "\" is not understood",
                            "Write the character itself; only \\\", \\\\ and \\n are known.");
                }
                text.append(escaped == 'n' ? '\n' : escaped);
            } else {
                text.append(character);
            }
        }
        return wrong(place, "the quote is not closed", "End the text with a double quote.");
    }

    private @Nullable String closed(StringBuilder text, String rest, Location place) {
        String behind = rest.strip();
        return behind.isEmpty() || behind.startsWith("#")
                ? text.toString()
                : wrong(
                        place,
                        "\"" + shortened(behind) + "\" stands behind the closing quote",
                        "Move it into the quotes, or write \\\" for a quote within the text.");
    }

    private @Nullable String wrong(Location place, String message, String advice) {
        findings.error("theme-line", place, message, advice);
        return null;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
