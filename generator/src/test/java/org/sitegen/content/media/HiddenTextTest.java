package org.sitegen.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.content.media.SamplePictures.bytes;
import static org.sitegen.content.media.SamplePictures.chunk;
import static org.sitegen.content.media.SamplePictures.inserted;
import static org.sitegen.content.media.SamplePictures.make;
import static org.sitegen.content.media.SamplePictures.picture;
import static org.sitegen.content.media.SamplePictures.profile;
import static org.sitegen.content.media.SamplePictures.start;
import static org.sitegen.content.media.SamplePictures.text;
import static org.sitegen.content.media.SamplePictures.written;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that somebody put where a format has room for it, and no program looks. */
class HiddenTextTest {

    private static final String SECRET = "Dublin 53N 6W";

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final String LOOP = "21FF0B4E45545343415045322E30" + "03010000" + "00";
    private static final String TIMING = "21F904" + "04050000" + "00";

    @ParameterizedTest
    @CsvSource({LOOP + ", 18", TIMING + ", 7"})
    void ofAGifsExtensionOnlyTheFirstBlockIsPublished(String extension, int end)
            throws IOException {
        byte[] gif = picture(40, 30, "gif");
        byte[] plain = bytes(extension);
        byte[] crafted = inserted(plain, end, bytes("0D" + hex(SECRET)));

        assertThat(make(withAtStart(gif, crafted), "gif").bytes())
                .isEqualTo(withAtStart(gif, plain));
    }

    @ParameterizedTest
    @CsvSource({
        "21FF0B4E45545343415045322E30, 00",
        "21FF0B4E45545343415045322E31, 00",
        "21F9, 00",
        "21F9, 040405000000",
        "2101, 00"
    })
    void aGifsExtensionOfAnotherFormIsNotPublished(String head, String tail) throws IOException {
        byte[] gif = picture(40, 30, "gif");
        byte[] crafted = bytes(head + "0D" + hex(SECRET) + tail);

        assertThat(make(withAtStart(gif, crafted), "gif").bytes()).isEqualTo(gif);
    }

    @Test
    void ofManyRepetitionsAndTimesInAGifOneIsPublished() throws IOException {
        byte[] gif = picture(40, 30, "gif");
        byte[] other = bytes("21F904" + hex("Dub0") + "00" + LOOP + TIMING + LOOP);

        assertThat(text(make(withAtStart(gif, other), "gif").bytes()))
                .isEqualTo(text(withAtStart(gif, bytes(LOOP + TIMING))));
    }

    @Test
    void aPngKeepsItsProfileUnderTheNameOfEveryOther() throws IOException {
        byte[] png = picture(40, 30, "png");
        byte[] named = inserted(png, 33, profile(SECRET, SRGB, new byte[0]));

        assertThat(make(named, "png").bytes())
                .isEqualTo(inserted(png, 33, profile("ICC Profile", SRGB, new byte[0])));
    }

    @Test
    void whatIsNoProfileInAPngIsNotPublished() throws IOException {
        byte[] png = picture(40, 30, "png");
        byte[] secret = SECRET.getBytes(ISO_8859_1);
        byte[] longer = inserted(SRGB, SRGB.length, secret);
        byte[] bomb = new byte[50_000_000];
        for (byte[] crafted :
                new byte[][] {
                    chunk("iCCP", SECRET),
                    chunk("iCCP", "\0"),
                    chunk("iCCP", "a\0\0" + SECRET),
                    profile("a", secret, new byte[0]),
                    profile("a", "x".repeat(500).getBytes(ISO_8859_1), new byte[0]),
                    profile("a", longer, new byte[0]),
                    profile("a", SRGB, secret),
                    profile("a", bomb, new byte[0])
                }) {
            assertThat(make(inserted(png, 33, crafted), "png").bytes()).isEqualTo(png);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "hIST", "sPLT"})
    void aPngsChunkOfAnotherLengthIsNotPublished(String type) throws IOException {
        byte[] png = picture(40, 30, "png");
        byte[] crafted = inserted(png, 33, chunk(type, SECRET + SECRET + SECRET));

        assertThat(make(crafted, "png").bytes()).isEqualTo(png);
    }

    @Test
    void ofManyColoursOfAPngTheFirstArePublished() throws IOException {
        byte[] png = picture(40, 30, "png");
        byte[] once = inserted(png, 33, chunk("gAMA", "\0\0\0\7"));

        assertThat(make(inserted(once, 49, chunk("gAMA", "Dubl")), "png").bytes()).isEqualTo(once);
    }

    @Test
    void aPngKeepsAPaletteThatItNeedsAndItsTransparency() throws IOException {
        byte[] png = written(new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED), "png");
        byte[] clear = inserted(png, text(png).indexOf("IDAT") - 4, chunk("tRNS", "\0\7"));

        assertThat(text(png)).contains("PLTE");
        assertThat(make(clear, "png").bytes()).isEqualTo(clear);
    }

    private static byte[] withAtStart(byte[] gif, byte[] extension) {
        return inserted(gif, start(gif), extension);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(ISO_8859_1));
    }
}
