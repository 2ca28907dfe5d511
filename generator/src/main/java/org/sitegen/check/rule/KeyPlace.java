package org.sitegen.check.rule;

import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;

/** Finds where a key stands in a map whose place is known. */
final class KeyPlace {

    private KeyPlace() {}

    /** The first place of a key from a map's place on; the map's own if it is written otherwise. */
    static Location of(String key, Location map) {
        SourceFile file = map.file();
        int start = startOf(file.text(), map.line());
        int found = file.text().indexOf(key + ':', start);
        return found < 0 ? map : place(file, start, map.line(), found, key);
    }

    private static Location place(SourceFile file, int start, int line, int found, String key) {
        int lineStart = start;
        int number = line;
        for (int end = nextLine(file.text(), lineStart); end > 0 && end <= found; number++) {
            lineStart = end;
            end = nextLine(file.text(), lineStart);
        }
        int column = file.text().codePointCount(lineStart, found) + 1;
        return file.at(number, column).wide(key.codePointCount(0, key.length()));
    }

    private static int startOf(String text, int line) {
        int start = 0;
        for (int number = 1; number < line; number++) {
            start = Math.max(start, nextLine(text, start));
        }
        return start;
    }

    /** Where the next line begins, or 0 on the last line. */
    private static int nextLine(String text, int from) {
        return text.indexOf('\n', from) + 1;
    }
}
