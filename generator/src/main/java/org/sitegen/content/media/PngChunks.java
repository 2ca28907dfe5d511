package org.sitegen.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.IIOException;

/** The parts of a PNG file: those that make the picture are published, what tells of it is not. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;

    /** Without these there is no picture. */
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "IDAT", "IEND");

    private final ByteBuffer png;
    private final ByteArrayOutputStream clean;
    private final Set<String> seen = new HashSet<>();
    private final PngForm form;

    private PngChunks(byte[] bytes) throws IOException {
        png = ByteBuffer.wrap(bytes).position(SIGNATURE);
        clean = new ByteArrayOutputStream(bytes.length);
        clean.write(bytes, 0, SIGNATURE);
        form = PngForm.of(png.slice());
    }

    /** The same picture without anything else, and nothing behind its end. */
    static byte[] cleaned(byte[] png) throws IOException {
        return new PngChunks(png).cleaned();
    }

    private byte[] cleaned() throws IOException {
        String type = "";
        while (!type.equals("IEND")) {
            byte[] data = new byte[length()];
            type = type();
            png.get(data);
            take(type, data, png.getInt());
        }
        return clean.toByteArray();
    }

    private int length() throws IIOException {
        long data = png.remaining() < AROUND_DATA ? -1 : png.getInt();
        if (data < 0 || data + AROUND_DATA - Integer.BYTES > png.remaining()) {
            throw new IIOException("the picture is damaged");
        }
        return (int) data;
    }

    private String type() {
        byte[] type = new byte[4];
        png.get(type);
        return new String(type, ISO_8859_1);
    }

    private void take(String type, byte[] data, int sum) throws IOException {
        if (!form.knows(type)) {
            return;
        }
        boolean first = seen.add(type) || type.equals("IDAT");
        if (first && form.fits(type, data) && sum == sum(type, data)) {
            write(type, type.equals("iCCP") ? PngProfile.renamed(data) : data);
        } else if (NEEDED.contains(type)) {
            throw new IIOException("the picture is damaged");
        }
    }

    private void write(String type, byte[] data) throws IOException {
        clean.write(ByteBuffer.allocate(4).putInt(data.length).array());
        clean.write(type.getBytes(ISO_8859_1));
        clean.write(data);
        clean.write(ByteBuffer.allocate(4).putInt(sum(type, data)).array());
    }

    private static int sum(String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(data);
        return (int) sum.getValue();
    }
}
