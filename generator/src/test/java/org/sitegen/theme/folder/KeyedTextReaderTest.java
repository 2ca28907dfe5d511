package org.sitegen.theme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;

class KeyedTextReaderTest {

    private final Findings findings = new Findings();

    private List<KeyedText> read(String text) {
        return KeyedTextReader.read(new SourceFile("words/en.yml", text), findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "a: plain text => plain text",
                "a: What's this? => What's this?",
                "a: \"{0} \\\"x\\\" \\\\ y\" => {0} \"x\" \\ y",
                "a: '{0} isn''t' => {0} isn't",
                "a: \"x\" # note => x",
                "a: 12:30 => 12:30",
                "a: x # note => x",
                "a: a#b => a#b",
                "a: \" x \" => ` x `",
                "a: \"\" => ``",
                "a.b-c_1: x => x",
            })
    void aLineIsAKeyAndAText(String line, String expected) {
        assertThat(read(line)).extracting(KeyedText::text).containsExactly(expected);
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "a:x => stands where keys",
                "a: => no text",
                "a: ~ => no text",
                "- a => a list stands where",
                "words => stands where keys",
                "a b: x => is no key",
                "a..b: x => is no key",
                ".a: x => is no key",
                "a: {b: x} => not a text",
                "a: [x] => not a text",
                "a: {0} x => ",
                "a: b: c => must be in quotation marks",
                "a: &x y => begins with",
                "a: \"x => quot",
                "a: 'x => quot",
                "a: \"x\" y => quot",
                "a: \"x\\by\" => ",
            })
    void anythingElseIsAFinding(String line, String message) {
        read(line);
        assertThat(findings.sorted()).hasSize(1);
        assertThat(findings.sorted().get(0).message()).contains(message == null ? "" : message);
    }

    @Test
    void aRepeatedKeyIsAFindingWithBothLines() {
        assertThat(read("a: 1\n# x\n\na: 2\r\nb: 3\r\n"))
                .extracting(KeyedText::text)
                .containsExactly("1", "3");
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "words/en.yml:4:1: error: \"a\" stands twice, first in line 1"
                                + " [duplicate-key]");
    }

    @Test
    @Timeout(5)
    void hostileTextEndsSoon() {
        assertThat(read("a.".repeat(200_000) + ": x")).isEmpty();
        assertThat(read("a: \"" + "\\".repeat(200_001) + "\"")).isEmpty();
        assertThat(read("a: \"x\u0000y\"")).isEmpty();
        assertThat(read("a: " + "[".repeat(100_000))).isEmpty();
        assertThat(read("x".repeat(4_000_000))).isEmpty();
    }
}
