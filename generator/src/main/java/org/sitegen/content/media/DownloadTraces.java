package org.sitegen.content.media;

import java.util.List;

/** What a download tells besides what it shows: people, comments, what is hidden. */
final class DownloadTraces {

    private DownloadTraces() {}

    /** Each in a few words, such as {@code the author "…"}; empty where nothing is found. */
    static List<String> of(MediaKind kind, byte[] bytes) {
        return switch (kind.extension()) {
            case "pdf" -> PdfTraces.of(bytes);
            case "docx", "xlsx" -> OfficeTraces.of(bytes);
            default -> List.of();
        };
    }

    /** {@code the author "…"}; a name that is very long is cut. */
    static String quoted(String what, String name) {
        return what + " \"" + (name.length() > 60 ? name.substring(0, 60) + "…" : name) + '"';
    }
}
