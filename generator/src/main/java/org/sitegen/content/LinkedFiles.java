package org.sitegen.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitegen.content.file.ContentFile;

/**
 * The files beside entries that their texts lead to.
 *
 * @param names their names below the content folder
 */
record LinkedFiles(Set<String> names) {

    private static final Pattern LINK = Pattern.compile("\\]\\(<?([^()<>\\s/#]{1,200})");

    LinkedFiles {
        names = Set.copyOf(names);
    }

    static LinkedFiles of(List<ReadEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ReadEntry entry : entries) {
            Matcher links = LINK.matcher(entry.body().text());
            while (links.find()) {
                names.add(entry.files().type().folder() + '/' + links.group(1));
            }
        }
        return new LinkedFiles(names);
    }

    boolean has(ContentFile file) {
        return names.contains(file.name());
    }
}
