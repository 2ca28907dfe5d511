package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Findings;
import org.sitegen.finding.SourceFile;

class KeyedLinesTest {

    private final Findings findings = new Findings();

    private List<KeyedText> read(String text) {
        return KeyedLines.read(new SourceFile("words/en.yml", text), findings);
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
                "a:x => no space after the colon",
                "a: => no text",
                "`  a: x` => not a key",
                "- a => not a key",
                "a b: x => not a key",
                "a..b: x => not a key",
                "words => not a key",
                "a: {0} x => means something else",
                "a: [x] => means something else",
                "a: b: c => means something else",
                "a: x # note => means something else",
                "a: &x => means something else",
                "a: | => means something else",
                "a: \"x => not closed",
                "a: 'x => not closed",
                "a: \"x\" y => behind the closing quote",
                "a: \"\\u00e9\" => not understood",
            })
    void anythingElseIsAFinding(String line, String message) {
        assertThat(read(line)).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
        assertThat(findings.sorted().get(0).message()).contains(message);
    }

    @Test
    void aRepeatedKeyIsAFindingWithBothLines() {
        assertThat(read("a: 1\n# x\n\na: 2\r\nb: 3\r\n"))
                .extracting(KeyedText::text)
                .containsExactly("1", "3");
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "words/en.yml:4:1: error: \"a\" stands on line 1 already [theme-line]");
    }

    @Test
    @Timeout(5)
    void hostileTextEndsSoon() {
        assertThat(read("a.".repeat(200_000) + ": x")).isEmpty();
        assertThat(read("a: \"" + "\\".repeat(200_001) + "\"")).isEmpty();
    }
}
