package org.sitegen.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.content.media.SamplePictures.block;
import static org.sitegen.content.media.SamplePictures.bytes;
import static org.sitegen.content.media.SamplePictures.chunk;
import static org.sitegen.content.media.SamplePictures.inserted;
import static org.sitegen.content.media.SamplePictures.make;
import static org.sitegen.content.media.SamplePictures.picture;
import static org.sitegen.content.media.SamplePictures.segment;
import static org.sitegen.content.media.SamplePictures.start;
import static org.sitegen.content.media.SamplePictures.text;
import static org.sitegen.content.media.SamplePictures.written;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is published of a picture: its pixels upright, and nothing that somebody wrote beside them.
 */
class PictureMakerTest {

    private static final String SECRET = "Dublin 53N 6W";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FFE1 after SOI",
                "FFFFFFE1 with fill bytes",
                "FFE2 MPF",
                "FFE4",
                "FFEC",
                "FFED",
                "FFEF",
                "FFFE comment"
            })
    void aJpegIsPublishedWithoutWhatACameraWrote(String marker) throws IOException {
        byte[] code = bytes(marker.split(" ", -1)[0]);
        byte[] jpeg = jpeg(40, 30);
        for (int at : new int[] {2, 20, scan(jpeg)}) {
            Picture made = make(inserted(jpeg, at, segment(code, SECRET)), "jpg");

            assertThat(text(made.bytes())).as("at %d", at).doesNotContain(SECRET);
            assertThat(made.width()).isEqualTo(40);
            assertThat(made.height()).isEqualTo(30);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFE0", "FFEE"})
    void nothingIsPublishedBehindWhatJfifOrAdobeSaysOfColours(String marker) throws IOException {
        String own = marker.equals("FFE0") ? "JFIF\0\1\1\0\0\1\0\1\0\0" : "Adobe\0d\0\0\0\0\1";
        byte[] plain = jpeg(40, 30);
        byte[] bare = without(plain, bytes("FFE0"));
        byte[] longer = inserted(bare, 2, segment(bytes(marker), own + SECRET));

        assertThat(text(make(longer, "jpg").bytes())).doesNotContain(SECRET);
        byte[] usual = inserted(bare, 2, segment(bytes(marker), own));
        assertThat(make(usual, "jpg").bytes()).isEqualTo(usual);
    }

    private static byte[] without(byte[] jpeg, byte[] marker) {
        assertThat(jpeg[2]).isEqualTo(marker[0]);
        assertThat(jpeg[3]).isEqualTo(marker[1]);
        int length = ByteBuffer.wrap(jpeg).getShort(4) & 0xFFFF;
        byte[] rest = new byte[jpeg.length - length - 2];
        System.arraycopy(jpeg, 0, rest, 0, 2);
        System.arraycopy(jpeg, length + 4, rest, 2, rest.length - 2);
        return rest;
    }

    @Test
    void nothingBehindTheEndOfAJpegIsPublished() throws IOException {
        byte[] jpeg = jpeg(40, 30);
        for (byte[] behind : new byte[][] {SECRET.getBytes(ISO_8859_1), jpeg(5, 5), {0}}) {
            Picture made = make(inserted(jpeg, jpeg.length, behind), "jpg");

            assertThat(made.bytes()).endsWith(0xFF, 0xD9);
            assertThat(text(made.bytes())).doesNotContain(SECRET);
            assertThat(ImageIO.read(new ByteArrayInputStream(made.bytes())).getWidth())
                    .isEqualTo(40);
        }
    }

    @Test
    void aJpegThatTellsNothingStaysAsItIs() throws IOException {
        byte[] jpeg = jpeg(40, 30);
        assertThat(make(jpeg, "jpg").bytes()).isEqualTo(jpeg);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 120, 80",
        "2, 120, 80",
        "3, 120, 80",
        "4, 120, 80",
        "5, 80, 120",
        "6, 80, 120",
        "7, 80, 120",
        "8, 80, 120"
    })
    void aTurnedJpegIsUprightAndNotLarger(int orientation, int width, int height)
            throws IOException {
        byte[] exif = segment(bytes("FFE1"), exif(orientation));
        for (int at : new int[] {2, 20}) {
            Picture made = make(inserted(jpeg(120, 80), at, exif), "jpg");

            assertThat(made.width()).isEqualTo(width);
            assertThat(made.height()).isEqualTo(height);
        }
    }

    @Test
    void aWideTurnedJpegIsMadeSmaller() throws IOException {
        byte[] exif = segment(bytes("FFE1"), exif(6));
        Picture made = make(inserted(jpeg(800, 2000), 2, exif), "jpg");

        assertThat(made.width()).isEqualTo(1600);
        assertThat(made.height()).isEqualTo(640);
        Picture notWide = make(inserted(jpeg(2000, 800), 2, exif), "jpg");
        assertThat(notWide.width()).isEqualTo(800);
        assertThat(notWide.height()).isEqualTo(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "pHYs", "dSIG", "juNk"})
    void aPngIsPublishedWithoutWhatSomebodyWrote(String type) throws IOException {
        byte[] png = picture(40, 30, "png");
        Picture made = make(inserted(png, 33, chunk(type, SECRET)), "png");

        assertThat(made.bytes()).isEqualTo(png);
        assertThat(make(inserted(png, png.length, bytes("0102")), "png").bytes()).isEqualTo(png);
    }

    @ParameterizedTest
    @CsvSource({"gAMA, 4", "sRGB, 1", "cHRM, 32", "sBIT, 3"})
    void aPngKeepsItsColours(String type, int length) throws IOException {
        byte[] png = picture(40, 30, "png");
        byte[] coloured = inserted(png, 33, chunk(type, "\7".repeat(length)));
        assertThat(PngChunks.cleaned(coloured)).isEqualTo(coloured);
    }

    @Test
    void aPngKeepsItsTransparency() throws IOException {
        BufferedImage clear = new BufferedImage(2000, 10, BufferedImage.TYPE_INT_ARGB);
        Picture made = make(written(clear, "png"), "png");

        assertThat(made.width()).isEqualTo(1600);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(made.bytes()));
        assertThat(image.getRGB(3, 3) >>> 24).isZero();
    }

    @Test
    void aGifKeepsItsPicturesAndTheirRepetitionAndNothingElse() throws IOException {
        byte[] gif = picture(40, 30, "gif");
        byte[] loop = bytes("21FF0B4E45545343415045322E300301000000");
        byte[] looped = inserted(gif, start(gif), loop);
        byte[] comment = block("21FE", SECRET);
        byte[] xmp = inserted(bytes("21FF0B584D502044617461584D50"), 14, block("", SECRET));
        for (byte[] more : new byte[][] {comment, xmp}) {
            assertThat(make(inserted(looped, start(gif), more), "gif").bytes()).isEqualTo(looped);
        }
        byte[] longer = inserted(looped, looped.length, SECRET.getBytes(ISO_8859_1));
        assertThat(make(longer, "gif").bytes()).isEqualTo(looped);
    }

    @Test
    void aWideGifStaysAsItIsBecauseItMayMove() throws IOException {
        byte[] wide = picture(2000, 10, "gif");
        Picture made = make(wide, "gif");

        assertThat(made.bytes()).isEqualTo(wide);
        assertThat(made.width()).isEqualTo(2000);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return picture(width, height, "jpg");
    }

    /** Where the pixels of a JPEG begin. */
    private static int scan(byte[] jpeg) {
        return text(jpeg).indexOf("\u00ff\u00da");
    }

    private static String exif(int orientation) {
        byte[] tiff = bytes("4D4D002A00000008000101120003000000010000000000000000");
        tiff[19] = (byte) orientation;
        return "Exif\0\0" + text(tiff) + SECRET;
    }
}
