package org.sitegen.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;

/**
 * One line of a broken YAML file, looked at as an editor would.
 *
 * @param file the file
 * @param number the line, counted from 1
 * @param text the beginning of the line, without its end
 */
public record YamlLine(SourceFile file, int number, String text) {

    /** What comes behind so many characters is no mistake of an editor. */
    private static final int LONGEST = 1000;

    private static final Pattern FIELD =
            Pattern.compile("^(\\s*(?:- +)*)([\\w-]+)\\s*:(\\s+)(.*)$");
    private static final Pattern GLUED = Pattern.compile("^(\\s*(?:- +)*)([a-z_]+):([^\\s/].*)$");
    private static final Pattern GLUED_DASH = Pattern.compile("^(\\s*)-([^\\s-].*)$");

    /** A line of a file, counted from 1. */
    public static YamlLine of(FileFindings findings, int number) {
        String text = findings.line(number);
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return new YamlLine(findings.file(), number, start);
    }

    boolean isBlank() {
        return text.isBlank() || text.strip().startsWith("#");
    }

    /** How many spaces it begins with. */
    public int indent() {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    /** Whether it begins with the hyphen of an item. */
    boolean isItem() {
        String bare = text.strip();
        return bare.equals("-") || bare.startsWith("- ");
    }

    /** How many characters stand before the field, the hyphens of items among them. */
    int contentIndent() {
        Matcher field = FIELD.matcher(text + " ");
        return field.matches() ? field.start(2) : indent();
    }

    /** The name of the field, or nothing if the line is none. */
    String key() {
        Matcher field = FIELD.matcher(text + " ");
        return field.matches() ? field.group(2) : "";
    }

    /** The index where the value of a field begins, or -1 if the line is no field with a value. */
    int valueStart() {
        Matcher field = FIELD.matcher(text);
        return field.matches() && !field.group(4).isBlank() ? field.start(4) : -1;
    }

    /** The value of a field, or nothing. */
    String value() {
        int start = valueStart();
        return start < 0 ? "" : text.substring(start);
    }

    /** Whether it is {@code key: value} or {@code key:}. */
    public boolean isField() {
        return FIELD.matcher(text + " ").matches();
    }

    /** The line with the missing space behind {@code key:}, or nothing if none is missing. */
    String withSpaceAfterColon() {
        Matcher glued = GLUED.matcher(text);
        return glued.matches() ? glued.group(1) + glued.group(2) + ": " + glued.group(3) : "";
    }

    /** The line with the missing space behind {@code -}, or nothing if none is missing. */
    String withSpaceAfterDash() {
        Matcher glued = GLUED_DASH.matcher(text);
        return glued.matches() ? glued.group(1) + "- " + glued.group(2) : "";
    }

    /** What stands before the value of a field; the whole line if there is none. */
    String beforeValue() {
        int start = valueStart();
        return start < 0 ? text : text.substring(0, start);
    }

    /** A place in this line, from an index in its text. */
    Location at(int index) {
        return file.at(number, 1 + text.codePointCount(0, index));
    }

    /** The whole line without the space around it. */
    Location whole() {
        String bare = text.strip();
        return at(text.indexOf(bare)).wide(Math.max(1, bare.codePointCount(0, bare.length())));
    }
}
