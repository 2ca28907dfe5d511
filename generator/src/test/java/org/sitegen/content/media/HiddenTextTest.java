package org.sitegen.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.content.media.SamplePictures.bytes;
import static org.sitegen.content.media.SamplePictures.inserted;
import static org.sitegen.content.media.SamplePictures.make;
import static org.sitegen.content.media.SamplePictures.picture;
import static org.sitegen.content.media.SamplePictures.start;
import static org.sitegen.content.media.SamplePictures.text;

import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that somebody put where a format has room for it, and no program looks. */
class HiddenTextTest {

    private static final String SECRET = "Dublin 53N 6W";

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

    private static byte[] withAtStart(byte[] gif, byte[] extension) {
        return inserted(gif, start(gif), extension);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(ISO_8859_1));
    }
}
