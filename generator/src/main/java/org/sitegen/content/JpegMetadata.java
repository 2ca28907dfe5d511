package org.sitegen.content;

/** What cameras write into pictures, such as the place where they were taken. */
final class JpegMetadata {

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0xFFE1;
    private static final int PHOTOSHOP = 0xFFED;

    private JpegMetadata() {}

    /** Whether a JPEG file holds such things; false for any other file. */
    static boolean isIn(byte[] bytes) {
        if (bytes.length < 4 || word(bytes, 0) != START_OF_IMAGE) {
            return false;
        }
        int at = 2;
        while (at + 4 <= bytes.length && word(bytes, at) != START_OF_SCAN) {
            int marker = word(bytes, at);
            if (marker == EXIF || marker == PHOTOSHOP) {
                return true;
            }
            at += 2 + Math.max(2, word(bytes, at + 2));
        }
        return false;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
