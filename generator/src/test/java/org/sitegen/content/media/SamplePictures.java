package org.sitegen.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;

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

    static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
