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
    private static final int APPLICATION = 0xFF;
    private static final String LOOP = "NETSCAPE2.0";

    private final byte[] gif;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private int at;

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
                take(10 + colours(gif[at + 9]) + 1);
                takeBlocks(true);
            } else if (next() == EXTENSION) {
                takeExtension();
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

    private void takeExtension() {
        int label = gif[at + 1] & 0xFF;
        boolean kept = label == TIMING || (label == APPLICATION && isLoop());
        if (kept) {
            take(2);
        } else {
            at += 2;
        }
        takeBlocks(kept);
    }

    private boolean isLoop() {
        int length = LOOP.length();
        return gif[at + 2] == length
                && gif[at + 3 + length] == 3
                && new String(gif, at + 3, length, StandardCharsets.ISO_8859_1).equals(LOOP);
    }

    /** Blocks of data up to an empty one. */
    private void takeBlocks(boolean kept) {
        int size;
        do {
            size = next();
            if (kept) {
                take(1 + size);
            } else {
                at += 1 + size;
            }
        } while (size > 0);
    }

    private void take(int bytes) {
        clean.write(gif, at, bytes);
        at += bytes;
    }
}
