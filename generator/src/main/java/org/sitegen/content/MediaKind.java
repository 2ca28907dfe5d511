package org.sitegen.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A kind of picture or download.
 *
 * @param extension the ending of its files' names, in small letters
 * @param isPicture whether pages can show it
 * @param beginning the bytes with which such files begin; none for plain text
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, in MediaKinds, and never compared.
record MediaKind(String extension, boolean isPicture, byte[] beginning) {

    /** Whether a file's bytes are what its name says. */
    boolean fits(byte[] bytes) {
        if (beginning.length == 0) {
            return isText(bytes);
        }
        int length = Math.min(bytes.length, beginning.length);
        return Arrays.equals(Arrays.copyOf(bytes, length), beginning);
    }

    /** Whether no byte is zero and nothing looks like a page that a browser would run. */
    private static boolean isText(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return false;
            }
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        return !start.stripLeading().startsWith("<");
    }
}
