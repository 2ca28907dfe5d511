package org.sitegen.theme.folder;

import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;

/** Where a name stands in a template. */
public final class NamePlace {

    private NamePlace() {}

    /**
     * Where a name stands in a line of a template, as a whole word; the start of the line's text
     * where it cannot be found.
     */
    public static Location of(SourceFile file, int line, String name) {
        String text = file.line(line);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (isWord(text, at, at + name.length())) {
                return file.at(line, text.codePointCount(0, at) + 1).wide(name.length());
            }
        }
        return file.at(line, text.length() - text.stripLeading().length() + 1);
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isJavaIdentifierPart(text.charAt(start - 1)))
                && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
    }
}
