package org.sitegen.content;

import org.sitegen.finding.SourceFile;

/**
 * The story of an entry: Markdown.
 *
 * @param file the file in which it stands
 * @param firstLine the line of the file on which it begins, counted from 1
 * @param text the Markdown; empty if there is no story
 */
public record Body(SourceFile file, int firstLine, String text) {

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
