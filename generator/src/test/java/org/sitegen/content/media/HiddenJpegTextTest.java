package org.sitegen.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitegen.content.media.SamplePictures.bytes;
import static org.sitegen.content.media.SamplePictures.inserted;
import static org.sitegen.content.media.SamplePictures.make;
import static org.sitegen.content.media.SamplePictures.noise;
import static org.sitegen.content.media.SamplePictures.segment;
import static org.sitegen.content.media.SamplePictures.text;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in a JPEG where the format has room for it, and no program looks. */
class HiddenJpegTextTest {

    private static final String SECRET =
            "Dublin 53N 6W, red house at the quay, the door beside the bridge";

    private static final String SRGB = text(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    @ParameterizedTest
    @ValueSource(strings = {"\3", "\0", "\1"})
    void aTableOfStepsThatIsNotNeededIsNotPublished(String table) throws IOException {
        assertNotPublished(20, segment(bytes("FFDB"), table + SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\3", "\23", "\0"})
    void aTableOfCodesThatIsNotNeededIsNotPublished(String table) throws IOException {
        String counts = "\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0";
        assertNotPublished(20, segment(bytes("FFC4"), table + counts + SECRET));
        assertNotPublished(20, segment(bytes("FFC4"), table + "\0".repeat(16)));
    }

    @Test
    void textBetweenTwoSegmentsIsNotPublished() throws IOException {
        assertNotPublished(20, SECRET.getBytes(ISO_8859_1));
        assertNotPublished(end(), segment(bytes("FFFE"), SECRET));
        assertNotPublished(end(), segment(bytes("FFE1"), SECRET));
    }

    @Test
    void howOftenAPictureRestartsIsPublishedOnce() throws IOException {
        byte[] once = inserted(jpeg(), 20, bytes("FFDD00040000"));
        assertThat(make(once, "jpg").bytes()).isEqualTo(once);
        byte[] twice = inserted(once, 20, bytes("FFDD00040000"));
        assertThat(text(make(twice, "jpg").bytes())).doesNotContain("\u00ff\u00dd");
        assertDamaged(20, segment(bytes("FFDD"), "\0\0" + SECRET));
    }

    @Test
    void aSecondFrameIsRefused() throws IOException {
        byte[] jpeg = jpeg();
        int at = text(jpeg).indexOf("\u00ff\u00c0");
        byte[] frame = Arrays.copyOfRange(jpeg, at, at + 19);

        assertDamaged(at, frame);
    }

    @Test
    void aSecondScanOfTheSameIsRefused() throws IOException {
        byte[] jpeg = jpeg();
        int at = text(jpeg).indexOf("\u00ff\u00da");
        byte[] head = Arrays.copyOfRange(jpeg, at, at + 14);

        assertDamaged(end(), inserted(head, 14, SECRET.getBytes(ISO_8859_1)));
    }

    @Test
    void onlyARealProfileIsPublished() throws IOException {
        String begin = "ICC_PROFILE\0";
        byte[] whole = inserted(jpeg(), 20, segment(bytes("FFE2"), begin + "\1\1" + SRGB));
        assertThat(make(whole, "jpg").bytes()).isEqualTo(whole);
        byte[] second = segment(bytes("FFE2"), begin + "\2\2" + SRGB.substring(1000));
        byte[] first = segment(bytes("FFE2"), begin + "\1\2" + SRGB.substring(0, 1000));
        byte[] parts = inserted(inserted(jpeg(), 20, second), 20, first);
        assertThat(make(parts, "jpg").bytes()).isEqualTo(parts);

        assertNotPublished(20, segment(bytes("FFE2"), begin + "\1\1" + SECRET));
        assertNotPublished(20, segment(bytes("FFE2"), begin + "\1\1" + SRGB + SECRET));
        assertDamaged(20, segment(bytes("FFE2"), begin + "\2\2" + SRGB + SECRET));
        assertNotPublished(20, segment(bytes("FFE2"), "ICC_PROFILF\0\1\1" + SRGB + SECRET));
    }

    @Test
    void ofTwoSegmentsOfJfifOrAdobeNoneIsPublished() throws IOException {
        byte[] adobe = segment(bytes("FFEE"), "Adobe\0dSECR\1");
        byte[] twice = inserted(inserted(jpeg(), 20, adobe), 20, adobe);
        assertThat(text(make(twice, "jpg").bytes())).doesNotContain("SECR");
        byte[] jfif = segment(bytes("FFE0"), "JFIF\0\1\1\0SECR\0\0");
        assertThat(text(make(inserted(jpeg(), 20, jfif), "jpg").bytes())).doesNotContain("SECR");
    }

    @Test
    void aJpegOfManyScansThatTellsNothingStaysAsItIs() throws IOException {
        byte[] progressive = progressive();

        assertThat(text(progressive)).contains("\u00ff\u00c2");
        assertThat(make(progressive, "jpg").bytes()).isEqualTo(progressive);
    }

    private static void assertNotPublished(int at, byte[] what) throws IOException {
        byte[] crafted = inserted(jpeg(), at, what);
        byte[] made = make(crafted, "jpg").bytes();

        assertThat(text(made)).doesNotContain(SECRET.substring(0, 13));
        assertThat(made).isNotEqualTo(crafted);
    }

    private static void assertDamaged(int at, byte[] what) throws IOException {
        byte[] crafted = inserted(jpeg(), at, what);

        assertThatThrownBy(() -> make(crafted, "jpg")).hasMessage("the picture is damaged");
    }

    private static byte[] jpeg() throws IOException {
        return noise(40, 30, "jpg");
    }

    private static int end() throws IOException {
        return jpeg().length - 2;
    }

    private static byte[] progressive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg()));
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
