package org.sitegen.finding;

import java.util.Objects;

/**
 * A text file that somebody wrote, and so can put right.
 *
 * @param path how the file is named in messages, with forward slashes: {@code content/site.yml}
 * @param text the whole text; empty where the file could not be read as text
 */
public record SourceFile(String path, String text) {

    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** The place in this file, both counted from 1, with a caret under one character. */
    public Location at(int line, int column) {
        return new Location(this, line, column, 1);
    }

    /** The place of a character of the text, by its index counted from 0. */
    public Location at(int index) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < index; line++) {
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        return at(line, text.codePointCount(start, index) + 1);
    }

    /** The file as a whole, when no single line is to blame. */
    public Location whole() {
        return new Location(this, 1, 1, 0);
    }

    /** The text of a line counted from 1, without its line end; empty beyond the last line. */
    public String line(int number) {
        int start = startOf(number);
        if (start < 0) {
            return "";
        }
        int end = text.indexOf('\n', start);
        String line = end < 0 ? text.substring(start) : text.substring(start, end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** The index of the beginning of a line counted from 1; -1 beyond the last line. */
    public int startOf(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return -1;
            }
            start = end + 1;
        }
        return start;
    }

    @Override
    public String toString() {
        return path;
    }
}
