package org.sitegen.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.UnfitCharacters;

class PlainBytesTest {

    private static final int LAST = 0x10FFFF;

    @Test
    void noOddCharacterPasses() {
        for (int point = 0; point <= LAST; point++) {
            String text = "a" + Character.toString(point) + "b";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            boolean surrogate =
                    point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (PlainBytes.areAll(bytes) && !surrogate) {
                assertThat(UnfitCharacters.first(text, 0)).as("U+%X", point).isNegative();
            }
        }
    }

    @Test
    void whatIsNotUtf8NeverPasses() {
        for (int pair = 0; pair < 1 << 16; pair++) {
            byte[] bytes = {'a', (byte) (pair >> 8), (byte) pair};
            if (PlainBytes.areAll(bytes)) {
                assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
            }
        }
        assertThat(PlainBytes.areAll(new byte[] {'a', (byte) 0xE2, (byte) 0x80})).isFalse();
        assertThat(PlainBytes.areAll(new byte[] {'a', (byte) 0xC3})).isFalse();
    }

    @Test
    void usualProsePasses() {
        assertThat(
                        PlainBytes.areAll(
                                "Mündlich – “50 €”\n\tnaïve…".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void whatDoesNotPassIsLookedAtMoreClosely() {
        Findings findings = new Findings();
        assertThat(TextDecoder.decode("日本 🙂".getBytes(StandardCharsets.UTF_8), "a.md", findings))
                .isNotNull();
        assertThat(findings.sorted()).isEmpty();
    }
}
