package org.sitegen.content.media;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;

/** Tells profiles of colours from other bytes. */
final class ColourProfile {

    /** Those of printers are the largest. */
    static final int LARGEST = 4_000_000;

    private static final int HEADER = 128;

    private ColourProfile() {}

    /** Whether these bytes are one, and nothing behind it. */
    static boolean is(byte[] bytes) {
        if (bytes.length < HEADER
                || bytes.length > LARGEST
                || ByteBuffer.wrap(bytes).getInt() != bytes.length) {
            return false;
        }
        try {
            return ICC_Profile.getInstance(bytes).getNumComponents() > 0;
        } catch (RuntimeException otherBytes) {
            return false;
        }
    }
}
