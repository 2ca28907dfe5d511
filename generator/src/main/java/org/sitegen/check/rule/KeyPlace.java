package org.sitegen.check.rule;

import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;

/** Finds where a key stands in a map whose place is known. */
final class KeyPlace {

    private KeyPlace() {}

    /** The first place of a key from a map's place on; the map's own if it is written otherwise. */
    static Location of(String key, Location map) {
        SourceFile file = map.file();
        int found = file.text().indexOf(key + ':', Math.max(0, file.startOf(map.line())));
        return found < 0 ? map : file.at(found).wide(key.codePointCount(0, key.length()));
    }
}
