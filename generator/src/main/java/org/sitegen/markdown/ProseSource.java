package org.sitegen.markdown;

import java.util.Objects;
import org.sitegen.finding.SourceFile;

/**
 * Prose as somebody wrote it, and where.
 *
 * @param file the file it stands in
 * @param firstLine the line of the file on which the text begins, counted from 1
 * @param text the Markdown
 * @param idPrefix stands before each id in the HTML; set it where a page shows more than one prose
 */
public record ProseSource(SourceFile file, int firstLine, String text, String idPrefix) {

    public ProseSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(idPrefix, "idPrefix");
    }
}
