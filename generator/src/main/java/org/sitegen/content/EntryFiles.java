package org.sitegen.content;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.file.ContentFile;
import org.sitegen.newsletter.entry.EntryType;

/**
 * The files of one entry: {@code .md} with front matter, or {@code .yml} with or without a story.
 *
 * @param type what it is
 * @param stem what its files are called, without folder and ending
 * @param yaml the file with nothing but fields
 * @param markdown the file with the story
 * @param figures the CSV file of the same name
 */
record EntryFiles(
        EntryType<?> type,
        String stem,
        @Nullable ContentFile yaml,
        @Nullable ContentFile markdown,
        @Nullable ContentFile figures) {

    /** A name becomes that of folders and of files with longer endings, which disks limit. */
    static final int LONGEST_NAME = 120;

    static EntryFiles none(EntryType<?> type, String stem) {
        return new EntryFiles(type, stem, null, null, null);
    }

    EntryFiles with(ContentFile file) {
        return switch (file.extension()) {
            case "yml" -> new EntryFiles(type, stem, file, markdown, figures);
            case "md" -> new EntryFiles(type, stem, yaml, file, figures);
            default -> new EntryFiles(type, stem, yaml, markdown, file);
        };
    }

    /** The file with the fields. */
    @Nullable ContentFile facts() {
        return yaml == null ? markdown : yaml;
    }

    /** The id that the files' name gives, or null if it gives none. */
    @Nullable String id() {
        Matcher matcher = type.id().matcher(stem);
        if (!matcher.lookingAt()) {
            return null;
        }
        String rest = stem.substring(matcher.end());
        boolean named = type.freeName() && rest.length() > 1 && rest.startsWith("-");
        boolean fits = stem.length() <= LONGEST_NAME;
        return fits && (rest.isEmpty() || named) ? matcher.group() : null;
    }
}
