package org.sitegen.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.Findings;

class TextDecoderTest {

    @Test
    void eachCharacterThatNoPageCanShowIsFoundInItsColumn() {
        assertThat(found("one\n😀😀 a\u0001b\u202E\n\n\u2028x\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::headline)
                .containsExactly(
                        "a.md:2:5: error: here stands the character U+0001, which no page can show"
                                + " [odd-character]",
                        "a.md:2:7: error: here stands the invisible character U+202E, which turns"
                                + " text round [odd-character]",
                        "a.md:4:1: error: here stands a line end of a word processor, which no page"
                                + " can show [odd-character]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void noFileTurnsTextRound(int point) {
        byte[] bytes = ("a" + Character.toString(point)).getBytes(StandardCharsets.UTF_8);

        assertThat(found(bytes)).extracting(Finding::check).containsExactly("odd-character");
    }

    @Test
    void aWrongEncodingIsToldOnce() {
        assertThat(found("é à ù".getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(Finding::headline)
                .containsExactly(
                        "a.md:1:1: error: this character is not saved as UTF-8, but probably as"
                                + " Windows-1252 [encoding]");
    }

    private static List<Finding> found(byte[] bytes) {
        Findings findings = new Findings();
        assertThat(TextDecoder.decode(bytes, "a.md", findings)).isNull();
        return findings.sorted();
    }
}
