package org.sitegen.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitegen.content.media.SamplePictures.chunk;
import static org.sitegen.content.media.SamplePictures.inSeveralGoes;
import static org.sitegen.content.media.SamplePictures.inserted;
import static org.sitegen.content.media.SamplePictures.make;
import static org.sitegen.content.media.SamplePictures.noise;
import static org.sitegen.content.media.SamplePictures.picture;
import static org.sitegen.content.media.SamplePictures.text;
import static org.sitegen.content.media.SamplePictures.written;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are refused: damaged ones, and those that would fill a memory. */
class RefusedPicturesTest {

    @Test
    void aGifWithASmallPictureOnAHugeScreenIsRefused() throws IOException {
        byte[] gif = picture(40, 30, "gif");
        ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN).putShort(6, (short) 65535);
        ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN).putShort(8, (short) 65535);

        assertThatThrownBy(() -> make(gif, "gif"))
                .isInstanceOf(IIOException.class)
                .hasMessageStartingWith("the picture has 65535 x 65535 pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureThatIsCutOffIsDamaged(String form) throws IOException {
        byte[] whole = noise(300, 200, form);
        for (int part = 1; part < 10; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
            assertThatThrownBy(() -> make(cut, form))
                    .as("%d tenths", part)
                    .isInstanceOf(IIOException.class)
                    .hasMessage("the picture is damaged");
        }
        byte[] nearlyWhole = Arrays.copyOf(whole, whole.length - 1);
        assertThatThrownBy(() -> make(nearlyWhole, form)).hasMessage("the picture is damaged");
    }

    @Test
    void aJpegInSeveralGoesThatIsCutOffIsDamaged() throws IOException {
        byte[] whole = inSeveralGoes(noise(300, 200, "jpg"));
        assertThat(make(whole, "jpg").width()).isEqualTo(300);
        for (int part = 1; part < 10; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
            assertThatThrownBy(() -> make(cut, "jpg"))
                    .as("%d tenths", part)
                    .hasMessage("the picture is damaged");
        }
    }

    @Test
    void anEndBehindHalfAJpegDoesNotMendIt() throws IOException {
        byte[] plain = noise(300, 200, "jpg");
        for (byte[] whole : List.of(plain, inSeveralGoes(plain))) {
            byte[] cut = Arrays.copyOf(whole, whole.length / 2 + 2);
            cut[cut.length - 2] = (byte) 0xFF;
            cut[cut.length - 1] = (byte) 0xD9;
            assertThatThrownBy(() -> make(cut, "jpg")).hasMessage("the picture is damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsUnpacked(String form) throws IOException {
        byte[] bomb = resized(picture(300, 200, form), form, 8000, 5001);

        assertThatThrownBy(() -> make(bomb, form))
                .isInstanceOf(IIOException.class)
                .hasMessage(
                        "the picture has 8000 x 5001 pixels, and at most 40 million are published");
    }

    @ParameterizedTest
    @CsvSource({"IHDR, 13", "IEND, 3", "PLTE, 3", "PLTE, 769", "PLTE, 771", "PLTE, 0"})
    void aPngWithAPartOfAnotherLengthIsDamaged(String type, int length) throws IOException {
        byte[] png = written(new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED), "png");
        int at = text(png).indexOf(type.equals("PLTE") && length != 3 ? "PLTE" : "IDAT") - 4;
        byte[] crafted = inserted(png, at, chunk(type, "x".repeat(length)));

        assertThatThrownBy(() -> make(crafted, "png")).hasMessage("the picture is damaged");
    }

    @Test
    void aPngWithoutThePaletteThatItNeedsIsDamaged() throws IOException {
        byte[] png = picture(40, 30, "png");
        png[25] = 3;
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());

        assertThatThrownBy(() -> make(png, "png")).hasMessage("the picture is damaged");
    }

    @Test
    void aPngThatDoesNotBeginWithItsHeaderIsDamaged() throws IOException {
        byte[] crafted = inserted(picture(40, 30, "png"), 8, chunk("gAMA", "\0\0\0\7"));

        assertThatThrownBy(() -> make(crafted, "png")).hasMessage("the picture is damaged");
    }

    @Test
    void aPngWhosePixelsDoNotAddUpIsDamaged() throws IOException {
        byte[] png = picture(40, 30, "png");
        png[text(png).indexOf("IEND") - 5] ^= 1;

        assertThatThrownBy(() -> make(png, "png")).hasMessage("the picture is damaged");
    }

    private static byte[] resized(byte[] picture, String form, int width, int height) {
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        if (form.equals("png")) {
            bytes.putInt(16, width).putInt(20, height);
            CRC32 sum = new CRC32();
            sum.update(picture, 12, 17);
            bytes.putInt(29, (int) sum.getValue());
        } else if (form.equals("gif")) {
            int at = text(picture).indexOf(',', 13);
            bytes.put(at + 5, (byte) width).put(at + 6, (byte) (width >> 8));
            bytes.put(at + 7, (byte) height).put(at + 8, (byte) (height >> 8));
        } else {
            int at = text(picture).indexOf("\u00ff\u00c0");
            bytes.putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        }
        return picture;
    }
}
