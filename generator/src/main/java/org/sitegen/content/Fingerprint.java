package org.sitegen.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sitegen.content.file.ContentFile;

/** Names files by what they hold, so that a changed file has another name. */
final class Fingerprint {

    private static final int LENGTH = 10;

    /** What comes behind would make names that some disks cannot hold. */
    private static final int LONGEST_NAME = 80;

    private Fingerprint() {}

    /** {@code media/queue.0123abcdef.png}. */
    static String path(ContentFile file, byte[] bytes) {
        return "media/" + slug(file) + '.' + of(bytes) + '.' + file.extension();
    }

    /** The first ten hexadecimal digits of the SHA-256 of some bytes. */
    static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String slug(ContentFile file) {
        StringBuilder slug = new StringBuilder();
        String stem = file.stem().substring(file.stem().lastIndexOf('/') + 1);
        for (int i = 0; i < Math.min(stem.length(), LONGEST_NAME); i++) {
            slug.append(isPlain(stem.charAt(i)) ? stem.charAt(i) : '-');
        }
        return slug.toString();
    }

    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_';
    }
}
