package org.sitegen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatumBytesTest {

    @Test
    void valueComesBack() {
        Datum value =
                Datum.members("a", Datum.texts(List.of("", "é中\uD83D\uDC00")))
                        .with("b", new Datum.Numeral(new BigDecimal("-71.40")))
                        .with("c", new Datum.Flag(true));

        assertThat(DatumBytes.read(DatumBytes.of(value))).isEqualTo(value);
    }

    @Test
    void nestingBeyondAnyRecordIsRefused() {
        ByteBuffer bytes = ByteBuffer.allocate(5 * 200_000);
        while (bytes.hasRemaining()) {
            bytes.put((byte) '[').putInt(1);
        }

        refuses(bytes.array());
    }

    @Test
    void numberWhoseDigitsWouldFillTheMemoryIsRefused() {
        refuses(text('n', "1E+999999999"));
        refuses(text('n', "1E-999999999"));
        refuses(text('n', "9".repeat(1_000_000)));
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        refuses(new byte[] {'t', 0, 0, 0, 1, (byte) 0xFF});
    }

    @Test
    void lengthBeyondTheBytesIsRefused() {
        refuses(new byte[] {'t', 0x7F, 0, 0, 0, 'a'});
        refuses(new byte[] {'[', -1, -1, -1, -1});
    }

    private static byte[] text(char kind, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(text.length()).array());
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static void refuses(byte[] bytes) {
        assertThatThrownBy(() -> DatumBytes.read(bytes))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
