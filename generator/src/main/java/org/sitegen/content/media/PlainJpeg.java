package org.sitegen.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Whether a JPEG file holds the picture and its colours and nothing else, which is to say whether
 * each of its segments is one of those that are needed, once, and no longer than it has to be.
 */
final class PlainJpeg {

    private static final int START = 0xFFD8;
    private static final int JFIF = 0xFFE0;
    private static final int PROFILE = 0xFFE2;
    private static final int ADOBE = 0xFFEE;
    private static final int RESTARTS = 0xFFDD;
    private static final int SCAN = 0xFFDA;
    private static final int END = 0xFFD9;

    private final ByteBuffer jpeg;
    private final JpegTables tables = new JpegTables();
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private int profiles;
    private boolean jfif;
    private boolean adobe;
    private boolean restarts;

    private PlainJpeg(byte[] jpeg) {
        this.jpeg = ByteBuffer.wrap(jpeg);
    }

    static boolean is(byte[] jpeg) {
        try {
            return new PlainJpeg(jpeg).isPlain();
        } catch (RuntimeException cutOffOrUnusual) {
            return false;
        }
    }

    private boolean isPlain() {
        boolean plain = marker() == START;
        int marker = marker();
        while (plain && marker != END) {
            plain = isPlain(marker, segment());
            if (marker == SCAN) {
                skipPixels();
            }
            marker = marker();
        }
        return plain && !jpeg.hasRemaining() && tables.areAllUsed() && hasRealProfileOrNone();
    }

    private int marker() {
        return jpeg.getShort() & 0xFFFF;
    }

    private ByteBuffer segment() {
        int length = (jpeg.getShort() & 0xFFFF) - 2;
        ByteBuffer segment = jpeg.slice(jpeg.position(), length);
        jpeg.position(jpeg.position() + length);
        return segment;
    }

    private boolean isPlain(int marker, ByteBuffer segment) {
        return switch (marker) {
            case JFIF -> isJfif(segment);
            case PROFILE -> isProfile(segment);
            case ADOBE -> isAdobe(segment);
            case RESTARTS -> isRestarts(segment);
            default -> tables.fit(marker, segment);
        };
    }

    /** With no smaller picture in it. */
    private boolean isJfif(ByteBuffer segment) {
        boolean first = !jfif;
        jfif = true;
        return first
                && segment.remaining() == 14
                && begins(segment, "JFIF\0")
                && segment.getShort(12) == 0;
    }

    private boolean isAdobe(ByteBuffer segment) {
        boolean first = !adobe;
        adobe = true;
        return first && segment.remaining() == 12 && begins(segment, "Adobe");
    }

    private boolean isRestarts(ByteBuffer segment) {
        boolean first = !restarts;
        restarts = true;
        return first && segment.remaining() == 2;
    }

    /** A part of it, in order; a segment may be too short for the whole. */
    private boolean isProfile(ByteBuffer segment) {
        boolean next = begins(segment, "ICC_PROFILE\0") && segment.get() == ++profiles;
        int all = segment.get();
        byte[] part = new byte[segment.remaining()];
        segment.get(part);
        profile.writeBytes(part);
        return next && profiles <= all;
    }

    private boolean hasRealProfileOrNone() {
        return profiles == 0 || ColourProfile.is(profile.toByteArray());
    }

    private static boolean begins(ByteBuffer segment, String word) {
        byte[] begin = new byte[word.length()];
        segment.get(begin);
        return new String(begin, ISO_8859_1).equals(word);
    }

    /** Up to the next marker that is neither a byte of the pixels nor a restart. */
    private void skipPixels() {
        int next = 0;
        while (next == 0 || (next & 0xF8) == 0xD0) {
            int value = jpeg.get();
            while (value != -1) {
                value = jpeg.get();
            }
            next = jpeg.get() & 0xFF;
        }
        jpeg.position(jpeg.position() - 2);
    }
}
