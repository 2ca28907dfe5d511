package org.sitegen.content;

import org.sitegen.finding.SourceFile;

/**
 * The story of an entry: Markdown.
 *
 * @param file the file in which it stands
 * @param firstLine the line of the file on which it begins, counted from 1
 * @param start the place in the file's text at which it begins
 */
public record Body(SourceFile file, int firstLine, int start) {

    /** The body of a file without a story. */
    static Body none(SourceFile file) {
        return new Body(file, 1, file.text().length());
    }

    /** The Markdown; empty if there is no story. Cut out anew each time, not to keep it twice. */
    public String text() {
        return file.text().substring(start);
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        String text = file.text();
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }
}
