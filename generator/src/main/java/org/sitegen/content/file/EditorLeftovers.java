package org.sitegen.content.file;

import java.util.List;
import java.util.Locale;

/** Files that systems and editors leave behind, and notes for people: not content. */
final class EditorLeftovers {

    private static final List<String> BEGINNINGS = List.of(".", "~$", "#", "readme.");
    private static final List<String> ENDINGS =
            List.of("~", ".bak", ".swp", ".swo", ".tmp", ".orig", ".rej");
    private static final List<String> NAMES =
            List.of("thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx", "readme");

    private EditorLeftovers() {}

    static boolean is(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return NAMES.contains(name)
                || BEGINNINGS.stream().anyMatch(name::startsWith)
                || ENDINGS.stream().anyMatch(name::endsWith);
    }
}
