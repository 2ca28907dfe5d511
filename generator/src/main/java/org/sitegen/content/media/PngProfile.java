package org.sitegen.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The profile of colours in a PNG file: a name, how it is packed, and the packed profile. */
final class PngProfile {

    /** What most programs write. */
    private static final byte[] NAME = "ICC Profile\0\0".getBytes(ISO_8859_1);

    private static final byte[] NONE = {};

    private PngProfile() {}

    /** Whether a chunk holds one, and nothing behind it. */
    static boolean is(byte[] chunk) {
        int begin = begin(chunk);
        return begin >= 2 && begin <= chunk.length && ColourProfile.is(unpacked(chunk, begin));
    }

    /** The same profile under the same name as every other. */
    static byte[] renamed(byte[] chunk) {
        int begin = begin(chunk);
        return ByteBuffer.allocate(NAME.length + chunk.length - begin)
                .put(NAME)
                .put(chunk, begin, chunk.length - begin)
                .array();
    }

    /** Behind the name and the one way of packing that there is. */
    private static int begin(byte[] chunk) {
        return new String(chunk, ISO_8859_1).indexOf('\0') + 2;
    }

    /** The profile, or nothing if more stands behind it. */
    private static byte[] unpacked(byte[] chunk, int begin) {
        ByteArrayInputStream packed = new ByteArrayInputStream(chunk, begin, chunk.length - begin);
        Inflater inflater = new Inflater();
        try (InflaterInputStream stream = new InflaterInputStream(packed, inflater)) {
            byte[] profile = stream.readNBytes(ColourProfile.LARGEST + 1);
            int behind = packed.available() + inflater.getRemaining();
            return inflater.finished() && behind == 0 ? profile : NONE;
        } catch (IOException notPacked) {
            return NONE;
        } finally {
            inflater.end();
        }
    }
}
