package org.sitegen.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of a test, and what is published of them. */
final class SamplePictures {

    private SamplePictures() {}

    static Picture make(byte[] bytes, String extension) throws IIOException {
        Map<String, String> beginnings = Map.of("png", "\u0089PNG", "jpg", "\u00ff\u00d8");
        String beginning = beginnings.getOrDefault(extension, "GIF8");
        return PictureMaker.make(bytes, new MediaKind(extension, true, beginning, ""));
    }

    static byte[] picture(int width, int height, String form) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), form);
    }

    static byte[] noise(int width, int height, String form) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, i * 2654435 ^ i << 7);
        }
        return written(image, form);
    }

    static byte[] written(BufferedImage image, String form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, form, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** A profile of colours as a PNG holds it. */
    static byte[] profile(String name, byte[] profile, byte[] behind) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write((name + "\0\0").getBytes(ISO_8859_1));
        DeflaterOutputStream deflater = new DeflaterOutputStream(packed);
        deflater.write(profile);
        deflater.finish();
        packed.write(behind);
        return chunk("iCCP", text(packed.toByteArray()));
    }

    /** A JPEG that is drawn in several goes, each finer than the one before. */
    static byte[] inSeveralGoes(byte[] picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            writer.write(null, new IIOImage(image, null, null), param);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    static byte[] segment(byte[] marker, String text) {
        byte[] data = text.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(marker.length + 2 + data.length)
                .put(marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    static byte[] chunk(String type, String text) {
        byte[] data = text.getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(ISO_8859_1))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] block(String head, String text) {
        byte[] data = text.getBytes(ISO_8859_1);
        byte[] before = bytes(head);
        return ByteBuffer.allocate(before.length + data.length + 2)
                .put(before)
                .put((byte) data.length)
                .put(data)
                .put((byte) 0)
                .array();
    }

    static byte[] inserted(byte[] into, int at, byte[] what) {
        return ByteBuffer.allocate(into.length + what.length)
                .put(into, 0, at)
                .put(what)
                .put(into, at, into.length - at)
                .array();
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** Behind the header and the colours of a GIF. */
    static int start(byte[] gif) {
        return 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1));
    }
}
