package org.sitegen.content.media;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The tables with which a JPEG file is unpacked: each has to be whole, and used. */
final class JpegTables {

    private static final int QUANTISATION = 0xFFDB;
    private static final int HUFFMAN = 0xFFC4;
    private static final int BASELINE = 0xFFC0;
    private static final int EXTENDED = 0xFFC1;
    private static final int PROGRESSIVE = 0xFFC2;
    private static final int SCAN = 0xFFDA;

    private static final int STEPS = 64;
    private static final int CODE_LENGTHS = 16;

    private final Set<Integer> steps = new HashSet<>();
    private final Set<Integer> stepsOfTheFrame = new HashSet<>();
    private final Set<Integer> codesToUse = new HashSet<>();
    private final Map<Integer, Integer> scans = new HashMap<>();
    private int frame;

    /** Whether a segment is nothing but a table, or tells of what is packed with them. */
    boolean fit(int marker, ByteBuffer segment) {
        return switch (marker) {
            case QUANTISATION -> areSteps(segment);
            case HUFFMAN -> areCodes(segment);
            case BASELINE, EXTENDED, PROGRESSIVE -> isFrame(marker, segment);
            case SCAN -> isScan(segment);
            default -> false;
        };
    }

    boolean areAllUsed() {
        return steps.equals(stepsOfTheFrame) && codesToUse.isEmpty();
    }

    private boolean areSteps(ByteBuffer segment) {
        boolean first = true;
        while (segment.hasRemaining()) {
            int table = segment.get();
            first &= steps.add(table & 0xF);
            segment.position(segment.position() + (table >> 4 == 0 ? STEPS : 2 * STEPS));
        }
        return first;
    }

    private boolean areCodes(ByteBuffer segment) {
        boolean plain = true;
        while (segment.hasRemaining()) {
            plain &= codesToUse.add((int) segment.get());
            plain &= areDifferent(segment, count(segment));
        }
        return plain;
    }

    private static int count(ByteBuffer segment) {
        int count = 0;
        for (int i = 0; i < CODE_LENGTHS; i++) {
            count += segment.get() & 0xFF;
        }
        return count;
    }

    /** No symbol needs two codes. */
    private static boolean areDifferent(ByteBuffer segment, int count) {
        Set<Byte> symbols = new HashSet<>();
        for (int i = 0; i < count; i++) {
            symbols.add(segment.get());
        }
        return symbols.size() == count;
    }

    private boolean isFrame(int marker, ByteBuffer segment) {
        boolean first = frame == 0;
        frame = marker;
        int parts = segment.get(5);
        for (int i = 0; i < parts; i++) {
            stepsOfTheFrame.add((int) segment.get(8 + 3 * i));
            scans.put((int) segment.get(6 + 3 * i), 0);
        }
        return first && segment.remaining() == 6 + 3 * parts;
    }

    private boolean isScan(ByteBuffer segment) {
        int parts = segment.get(0);
        boolean plain = segment.remaining() == 4 + 2 * parts;
        for (int i = 0; i < parts; i++) {
            int codes = segment.get(2 + 2 * i);
            codesToUse.remove(codes >> 4);
            codesToUse.remove(0x10 | (codes & 0xF));
            int scan = scans.merge((int) segment.get(1 + 2 * i), 1, Integer::sum);
            plain &= frame == PROGRESSIVE || scan == 1;
        }
        return plain;
    }
}
