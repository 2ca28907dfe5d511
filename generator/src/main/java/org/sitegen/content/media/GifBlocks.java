package org.sitegen.content.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOException;

/**
 * The parts of a GIF file: its pictures, how long each is shown and how often they are repeated are
 * published, what somebody wrote beside them is not.
 */
final class GifBlocks {

    private static final int HEADER = 13;
    private static final int PICTURE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;
    private static final int TIMING = 0xF9;
    private static final int TIMING_LENGTH = 4;
    private static final int APPLICATION = 0xFF;
    private static final String LOOP = "NETSCAPE2.0";
    private static final int LOOP_LENGTH = 3 + LOOP.length() + 4;

    private final byte[] gif;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private int at;
    private int timing;
    private boolean looped;

    private GifBlocks(byte[] gif) {
        this.gif = gif;
    }

    /** The same pictures without anything else, and nothing behind their end. */
    static byte[] cleaned(byte[] gif) throws IOException {
        try {
            return new GifBlocks(gif).cleaned();
        } catch (IndexOutOfBoundsException cutOff) {
            throw new IIOException("the picture is damaged", cutOff);
        }
    }

    private byte[] cleaned() throws IOException {
        take(HEADER + colours(gif[10]));
        while (next() != TRAILER) {
            if (next() == PICTURE) {
                takeTiming();
                take(10 + colours(gif[at + 9]) + 1);
                takeBlocks();
            } else if (next() == EXTENSION) {
                readExtension();
            } else {
                throw new IIOException("the picture is damaged");
            }
        }
        take(1);
        return clean.toByteArray();
    }

    private int next() {
        return gif[at] & 0xFF;
    }

    /** How many bytes a table of colours takes. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private void readExtension() {
        int label = gif[at + 1] & 0xFF;
        if (label == TIMING && gif[at + 2] == TIMING_LENGTH) {
            timing = at;
        } else if (label == APPLICATION && isLoop() && !looped) {
            looped = true;
            takeAndEnd(at, LOOP_LENGTH);
        }
        at += 2;
        skipBlocks();
    }

    /** What was last said of the times and transparency of the next picture. */
    private void takeTiming() {
        if (timing > 0) {
            takeAndEnd(timing, 3 + TIMING_LENGTH);
        }
        timing = 0;
    }

    /** The first block of an extension and the empty one that ends it: no format knows a second. */
    private void takeAndEnd(int begin, int bytes) {
        clean.write(gif, begin, bytes);
        clean.write(0);
    }

    private boolean isLoop() {
        int length = LOOP.length();
        return gif[at + 2] == length
                && gif[at + 3 + length] == 3
                && new String(gif, at + 3, length, StandardCharsets.ISO_8859_1).equals(LOOP);
    }

    /** Blocks of data up to an empty one. */
    private void takeBlocks() {
        int begin = at;
        skipBlocks();
        clean.write(gif, begin, at - begin);
    }

    private void skipBlocks() {
        int size;
        do {
            size = next();
            at += 1 + size;
        } while (size > 0);
    }

    private void take(int bytes) {
        clean.write(gif, at, bytes);
        at += bytes;
    }
}
