package org.sitegen.content.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Makes of pictures what is published: nothing wider than any page, nothing that metadata of its
 * maker or of a place. One at a time, so that the memory of one is enough.
 */
final class PictureMaker {

    /** The widest picture that a page shows, with two pixels for each of a sharp screen. */
    static final int WIDEST = 1600;

    /** To be raised with every change of what is made of the same file. */
    static final int VERSION = 2;

    private static final double QUALITY = 0.85;

    private static final Object ONE_AT_A_TIME = new Object();

    private PictureMaker() {}

    /**
     * The picture that a file holds, as it is published.
     *
     * @throws IIOException with words for editors, if it cannot be shown
     */
    static Picture make(byte[] bytes, MediaKind kind) throws IIOException {
        synchronized (ONE_AT_A_TIME) {
            try {
                return made(bytes, kind);
            } catch (IOException | RuntimeException | OutOfMemoryError broken) {
                // The readers of the JDK answer broken files with many kinds of exception.
                throw inWords(broken);
            }
        }
    }

    private static IIOException inWords(Throwable broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                return new IIOException("the picture needs more memory than Java has", broken);
            }
        }
        String message = broken.getMessage();
        boolean told = message != null && message.startsWith("the picture");
        return new IIOException(told ? message : "the picture is damaged", broken);
    }

    private static Picture made(byte[] bytes, MediaKind kind) throws IOException {
        return switch (kind.extension()) {
            case "png" -> png(bytes, kind);
            case "gif" -> checked(GifBlocks.cleaned(bytes));
            default -> jpeg(bytes, kind);
        };
    }

    private static Picture png(byte[] bytes, MediaKind kind) throws IOException {
        Picture clean = checked(PngChunks.cleaned(bytes));
        return clean.width() > WIDEST ? remade(clean.bytes(), kind, Orientation.TOP_LEFT) : clean;
    }

    private static Picture jpeg(byte[] bytes, MediaKind kind) throws IOException {
        try (OpenPicture picture = new OpenPicture(bytes)) {
            picture.checkJpeg();
            return PlainJpeg.is(bytes) && picture.width() <= WIDEST
                    ? new Picture(bytes, picture.width(), picture.height())
                    : remade(bytes, kind, JpegFile.orientation(bytes));
        }
    }

    private static Picture checked(byte[] bytes) throws IOException {
        try (OpenPicture picture = new OpenPicture(bytes)) {
            picture.check();
            return new Picture(bytes, picture.width(), picture.height());
        }
    }

    private static Picture remade(byte[] bytes, MediaKind kind, Orientation orientation)
            throws IOException {
        BufferedImage image = pixels(bytes, orientation);
        int width = Math.min(WIDEST, image.getWidth());
        ByteArrayOutputStream smaller = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .width(width)
                .outputFormat(kind.extension())
                .outputQuality(QUALITY)
                .toOutputStream(smaller);
        return checked(smaller.toByteArray());
    }

    private static BufferedImage pixels(byte[] bytes, Orientation orientation) throws IOException {
        try (OpenPicture picture = new OpenPicture(bytes)) {
            return picture.pixels(orientation, 2 * WIDEST);
        }
    }
}
