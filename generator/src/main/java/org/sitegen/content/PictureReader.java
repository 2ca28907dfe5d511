package org.sitegen.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Measures pictures, and makes those smaller that are wider than any page. */
final class PictureReader {

    /** The widest picture that a page shows, with two pixels for each of a sharp screen. */
    static final int WIDEST = 1600;

    /** A picture of more pixels fills the memory when it is unpacked. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final double QUALITY = 0.85;

    private PictureReader() {}

    /**
     * The picture that a file holds.
     *
     * @throws IIOException with words for editors, if it cannot be shown
     */
    static Picture read(byte[] bytes, MediaKind kind) throws IIOException {
        try {
            BufferedImage image = decode(bytes);
            boolean remake =
                    JpegMetadata.isIn(bytes)
                            || (image.getWidth() > WIDEST && !kind.extension().equals("gif"));
            return remake
                    ? remade(bytes, kind, Math.min(WIDEST, image.getWidth()))
                    : new Picture(bytes, image.getWidth(), image.getHeight());
        } catch (IIOException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // The readers of the JDK answer broken files with many kinds of exception.
            throw new IIOException("the picture is damaged", broken);
        }
    }

    private static BufferedImage decode(byte[] bytes) throws IOException {
        try (ImageInputStream stream =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IIOException("the picture is damaged");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                checkSize(reader);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void checkSize(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new IIOException("the picture has " + pixels / 1_000_000 + " million pixels");
        }
    }

    private static Picture remade(byte[] bytes, MediaKind kind, int width) throws IOException {
        ByteArrayOutputStream smaller = new ByteArrayOutputStream();
        Thumbnails.of(new ByteArrayInputStream(bytes))
                .width(width)
                .outputFormat(kind.extension())
                .outputQuality(QUALITY)
                .toOutputStream(smaller);
        BufferedImage image = decode(smaller.toByteArray());
        return new Picture(smaller.toByteArray(), image.getWidth(), image.getHeight());
    }
}
