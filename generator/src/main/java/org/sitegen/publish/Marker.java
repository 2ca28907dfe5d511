package org.sitegen.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The file that says a folder is ours to replace: whoever lacks it is left alone. */
final class Marker {

    static final String NAME = ".site-gen";

    private static final String TEXT =
            "site-gen made this folder and replaces all of it at the next build.\n";

    private Marker() {}

    /** Marks a folder, before anything else is put into it. */
    static Path put(Path folder, Disk disk) throws IOException {
        Path marker = folder.resolve(NAME);
        disk.write(marker, TEXT.getBytes(StandardCharsets.UTF_8));
        disk.sync(marker);
        disk.sync(folder);
        return marker;
    }

    /** Whether a folder may be replaced: it is absent, or empty, or one that we have made. */
    static boolean mayReplace(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return stands(folder) || isEmpty(folder);
    }

    static boolean stands(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
