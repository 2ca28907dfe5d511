package org.sitegen.content.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.IIOException;

/** The parts of a PNG file: those that make the picture are published, what tells of it is not. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;

    /** The pixels, and what their colours and transparency are. */
    private static final Set<String> OF_THE_PICTURE =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT");

    private PngChunks() {}

    /** The same picture without anything else, and nothing behind its end. */
    static byte[] cleaned(byte[] png) throws IOException {
        ByteArrayOutputStream clean = new ByteArrayOutputStream(png.length);
        clean.write(png, 0, SIGNATURE);
        ByteBuffer chunks = ByteBuffer.wrap(png).position(SIGNATURE);
        String type = "";
        while (!type.equals("IEND")) {
            int begin = chunks.position();
            int length = length(chunks);
            type = new String(png, begin + 4, 4, StandardCharsets.ISO_8859_1);
            if (OF_THE_PICTURE.contains(type)) {
                clean.write(png, begin, length);
            }
            chunks.position(begin + length);
        }
        return clean.toByteArray();
    }

    private static int length(ByteBuffer chunks) throws IIOException {
        int begin = chunks.position();
        long data = chunks.remaining() < AROUND_DATA ? -1 : chunks.getInt(begin);
        if (data < 0 || data + AROUND_DATA > chunks.remaining()) {
            throw new IIOException("the picture is damaged");
        }
        return (int) data + AROUND_DATA;
    }
}
