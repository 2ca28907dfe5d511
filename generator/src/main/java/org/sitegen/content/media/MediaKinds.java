package org.sitegen.content.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.file.ContentFile;

/** The kinds of pictures and downloads that may lie beside entries. */
public final class MediaKinds {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String JPEG = "\u00ff\u00d8\u00ff";

    private static final List<MediaKind> ALL =
            List.of(
                    picture("png", "\u0089PNG\r\n\u001a\n"),
                    picture("jpg", JPEG),
                    picture("jpeg", JPEG),
                    picture("gif", "GIF8"),
                    download("pdf", "%PDF-"),
                    download("csv", ""),
                    download("xlsx", ZIP),
                    download("docx", ZIP),
                    download("ics", "BEGIN:VCALENDAR"),
                    download("zip", ZIP),
                    refused("svg", "an SVG file can hold programs"),
                    refused("webp", "its size cannot be measured"),
                    refused("heic"),
                    refused("heif"),
                    refused("avif"),
                    refused("bmp"),
                    refused("tif"),
                    refused("tiff"),
                    refused("mp4"),
                    refused("mov"),
                    refused("webm"),
                    refused("mp3"));

    private static final Map<String, MediaKind> BY_EXTENSION = byExtension();

    private MediaKinds() {}

    private static MediaKind picture(String extension, String beginning) {
        return new MediaKind(extension, true, beginning, "");
    }

    private static MediaKind download(String extension, String beginning) {
        return new MediaKind(extension, false, beginning, "");
    }

    private static MediaKind refused(String extension, String refusal) {
        return new MediaKind(extension, true, "", refusal);
    }

    private static MediaKind refused(String extension) {
        return refused(
                extension,
                extension.isEmpty()
                        ? "its name has no ending"
                        : "pages cannot show a file that ends in \"" + extension + '"');
    }

    private static Map<String, MediaKind> byExtension() {
        Map<String, MediaKind> byExtension = new LinkedHashMap<>();
        ALL.forEach(kind -> byExtension.put(kind.extension(), kind));
        return byExtension;
    }

    public static boolean isKnown(String extension) {
        return BY_EXTENSION.containsKey(extension);
    }

    /** The kind of a file, or null if it is none of them. */
    public static @Nullable MediaKind of(ContentFile file) {
        return BY_EXTENSION.get(file.extension());
    }

    /** The endings of files that are published. */
    public static List<String> extensions() {
        return ALL.stream().filter(kind -> !kind.isRefused()).map(MediaKind::extension).toList();
    }

    /** The kind of a file; one that is refused if it is none of them. */
    static MediaKind anyOf(ContentFile file) {
        MediaKind kind = of(file);
        return kind == null ? refused(file.extension()) : kind;
    }
}
