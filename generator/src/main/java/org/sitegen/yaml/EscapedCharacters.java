package org.sitegen.yaml;

import java.util.regex.Pattern;
import org.sitegen.finding.Location;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.text.UnfitCharacters;

/** Characters that nobody can type but YAML can hold: {@code "C:\backup"} has a backspace. */
final class EscapedCharacters {

    private static final String LETTERS = "0abtnvfreN_LP";
    private static final String MEANT = "\0\u0007\b\t\n\u000B\f\r\u001B\u0085\u00A0\u2028\u2029";
    private static final int UNICODE = "\\uABCD".length();

    /** Two escapes that make one character, as older programs write it. */
    private static final Pattern PAIR = Pattern.compile("\\\\u[Dd][89ABab]..\\\\u[Dd][C-Fc-f]..");

    private final Location start;
    private final FileFindings findings;
    private int number;
    private String line;
    private int at;

    private EscapedCharacters(Location start, FileFindings findings) {
        this.start = start;
        this.findings = findings;
        this.number = start.line();
        this.line = findings.line(number);
        this.at = 1 + line.indexOf('"', LineFix.index(line, start.column()));
    }

    /**
     * A text between double quotation marks without such characters; a finding for each.
     *
     * @param start where its quotation mark is, or what stands before that
     * @param lastLine the line where it ends
     */
    static String refuse(String value, Location start, int lastLine, FileFindings findings) {
        if (value.indexOf('\t') < 0 && UnfitCharacters.first(value, 0) < 0) {
            return value;
        }
        if (!findings.isFull()) {
            new EscapedCharacters(start, findings).report(lastLine);
        }
        return value.codePoints()
                .filter(point -> !UnfitCharacters.isUnfit(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void report(int lastLine) {
        while (number <= lastLine && !line.startsWith("\"", at)) {
            if (at >= line.length()) {
                number++;
                line = findings.line(number);
                at = 0;
            } else {
                at += line.charAt(at) == '\\' ? escape() : 1;
            }
        }
    }

    /** How long the escape is that begins here. */
    private int escape() {
        if (at + 1 == line.length()) {
            return 1;
        }
        if (PAIR.matcher(line).region(at, line.length()).lookingAt()) {
            return 2 * UNICODE;
        }
        char kind = line.charAt(at + 1);
        int digits = digits(kind);
        String written = line.substring(at, at + 2 + digits);
        int point = digits > 0 ? Integer.parseInt(written.substring(2), 16) : meant(kind);
        if (point == '\t' || UnfitCharacters.isUnfit(point)) {
            report(written, point);
        }
        return written.length();
    }

    private static int digits(char kind) {
        return switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }

    private static int meant(char kind) {
        int known = LETTERS.indexOf(kind);
        return known < 0 ? kind : MEANT.charAt(known);
    }

    private void report(String written, int point) {
        boolean path = written.length() == 2;
        String meaning = point == '\t' ? "a tab" : UnfitCharacters.explained(point);
        findings.error(
                path ? "yaml-backslash" : "odd-character",
                findings.file().at(number, 1 + line.codePointCount(0, at)).wide(written.length()),
                "\"" + written + "\" between double quotation marks stands for " + meaning,
                path
                        ? inSingleQuotes()
                                .after(
                                        "Use single quotation marks, in which a backslash is a"
                                                + " backslash. ")
                        : Advice.of(
                                "Write the character itself that should stand there, or nothing."));
    }

    private Advice inSingleQuotes() {
        if (start.width() <= 1) {
            return Advice.NONE;
        }
        int from = line.indexOf('"', LineFix.index(line, start.column())) + 1;
        int to = LineFix.index(line, start.column() + start.width()) - 1;
        String inside = line.substring(from, Math.max(from, to));
        String meant = inside.replace("\\\"", "\"").replace("'", "''");
        return LineFix.replaced(findings, start, "'" + meant + "'");
    }
}
