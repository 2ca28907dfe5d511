package org.sitegen.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of pictures and downloads that may lie beside entries. */
final class MediaKinds {

    private static final Map<String, MediaKind> BY_EXTENSION = new LinkedHashMap<>();

    static {
        byte[] zip = {'P', 'K', 3, 4};
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
        add(new MediaKind("png", true, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}));
        add(new MediaKind("jpg", true, jpeg));
        add(new MediaKind("jpeg", true, jpeg));
        add(new MediaKind("gif", true, new byte[] {'G', 'I', 'F', '8'}));
        add(new MediaKind("pdf", false, new byte[] {'%', 'P', 'D', 'F', '-'}));
        add(new MediaKind("csv", false, new byte[0]));
        add(new MediaKind("xlsx", false, zip));
        add(new MediaKind("docx", false, zip));
        add(new MediaKind("ics", false, new byte[] {'B', 'E', 'G', 'I', 'N', ':'}));
        add(new MediaKind("zip", false, zip));
    }

    private MediaKinds() {}

    private static void add(MediaKind kind) {
        BY_EXTENSION.put(kind.extension(), kind);
    }

    static boolean isKnown(String extension) {
        return BY_EXTENSION.containsKey(extension);
    }

    /** The kind of a file, or null if such files are not published. */
    static @Nullable MediaKind of(String extension) {
        return BY_EXTENSION.get(extension);
    }

    static List<String> extensions() {
        return List.copyOf(BY_EXTENSION.keySet());
    }
}
