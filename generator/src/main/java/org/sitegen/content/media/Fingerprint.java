package org.sitegen.content.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.sitegen.content.file.ContentFile;
import org.sitegen.text.Sha256;

/** Names files by what they hold, so that a changed file has another name. */
final class Fingerprint {

    private static final int LENGTH = 10;

    /** Some disks hold names of 255 bytes, some archives fewer. */
    private static final int LONGEST = 80;

    private Fingerprint() {}

    /**
     * {@code media/queue.0123abcdef.png}, in small letters: for some disks names that differ only
     * in capitals are the same.
     */
    static String path(ContentFile file, byte[] bytes) {
        String digest = Sha256.of(bytes).substring(0, LENGTH);
        return "media/" + slug(file) + '.' + digest + '.' + file.extension();
    }

    /** The digest of some bytes and what is done with them, in 64 hexadecimal digits. */
    static String of(byte[] bytes, String what) {
        MessageDigest digest = Sha256.begun();
        digest.update(what.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    private static String slug(ContentFile file) {
        StringBuilder slug = new StringBuilder();
        String stem = file.stem().substring(file.stem().lastIndexOf('/') + 1);
        String small = stem.toLowerCase(Locale.ROOT);
        for (int i = 0; i < Math.min(LONGEST, small.length()); i++) {
            slug.append(isPlain(small.charAt(i)) ? small.charAt(i) : '-');
        }
        return slug.toString();
    }

    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_';
    }
}
