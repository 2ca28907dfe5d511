package org.sitegen.content.file;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

/** The names of files as people write them, however a disk or a machine's language keeps them. */
final class NameText {

    /** Stands where Java could not read a character. */
    private static final char LOST = '\uFFFD';

    private NameText() {}

    /**
     * The name of a file below a folder, with forward slashes and each accent in one with its
     * letter, as keyboards write it: a Mac stores the two apart.
     */
    static String of(Path file, Path folder) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String read = name.indexOf(LOST) < 0 ? name : spelledOut(file, folder);
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    /** By its bytes, which Java hands out only here where the machine's language has no accents. */
    private static String spelledOut(Path file, Path folder) {
        String above = folder.toUri().getRawPath();
        String below = file.toUri().getRawPath().substring(above.length()).replace("+", "%2B");
        return URLDecoder.decode(below, StandardCharsets.UTF_8);
    }
}
