package org.sitegen.content.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A picture that is being read: its size is known before its pixels are unpacked. */
final class OpenPicture implements Closeable {

    /** A picture of more pixels fills the memory when it is unpacked. */
    static final long MOST_PIXELS = 40_000_000;

    private static final int FEW = 100;

    private static final byte[] GIF = {'G', 'I', 'F', '8'};

    private final ImageInputStream stream;
    private final ImageReader reader;
    private boolean notWhole;

    /**
     * Opens it.
     *
     * @throws IIOException with words for editors, if it is no picture or too large
     */
    OpenPicture(byte[] bytes) throws IOException {
        stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new IIOException("the picture is damaged");
        }
        reader = readers.next();
        reader.setInput(stream, false, false);
        reader.addIIOReadWarningListener((source, words) -> notWhole |= isOfItsEnd(words));
        refuseTooManyPixels(bytes);
    }

    private void refuseTooManyPixels(byte[] bytes) throws IOException {
        refuseTooManyPixels(width(), height());
        if (Arrays.mismatch(GIF, bytes) == GIF.length) {
            // A browser makes room for the whole screen, however small the pictures on it.
            ByteBuffer screen = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            refuseTooManyPixels(screen.getShort(6) & 0xFFFF, screen.getShort(8) & 0xFFFF);
        }
    }

    private static void refuseTooManyPixels(int width, int height) throws IOException {
        if ((long) width * height > MOST_PIXELS) {
            throw new IIOException(
                    "the picture has %d x %d pixels, and at most %d million are published"
                            .formatted(width, height, MOST_PIXELS / 1_000_000));
        }
    }

    int width() throws IOException {
        return reader.getWidth(0);
    }

    int height() throws IOException {
        return reader.getHeight(0);
    }

    /** Checks a JPEG file, and that it has an end: the library makes one up. */
    void checkJpeg() throws IOException {
        check();
        JpegFile.checkEnd(stream);
    }

    /** Unpacks all of it once, to see whether it is whole, but keeps few of its pixels. */
    void check() throws IOException {
        pixels(Math.max(1, width() / FEW));
    }

    /** The picture, with at least so many pixels from side to side if it has them. */
    BufferedImage pixels(Orientation orientation, int atLeast) throws IOException {
        int across = isTurned(orientation) ? height() : width();
        return ExifFilterUtils.getFilterForOrientation(orientation)
                .apply(pixels(Math.max(1, across / atLeast)));
    }

    private static boolean isTurned(Orientation orientation) {
        return orientation.compareTo(Orientation.LEFT_TOP) >= 0;
    }

    /** One pixel of each so many steps: what is not needed is never in the memory. */
    private BufferedImage pixels(int step) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, param);
        if (notWhole) {
            throw new IIOException("the picture is damaged");
        }
        return image;
    }

    /** The library fills up with grey what is missing before an end, and says no more than this. */
    private static boolean isOfItsEnd(String warning) {
        return warning.toLowerCase(Locale.ROOT).contains("premature end");
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
