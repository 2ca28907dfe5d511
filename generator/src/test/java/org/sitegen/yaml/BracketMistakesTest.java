package org.sitegen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;

/** What is said of brackets and braces in which YAML reads something else than editors mean. */
class BracketMistakesTest {

    /** There, YAML takes the mark for one of its own, wherever in a text it stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '´',
            value = {
                "{what: Is it back?, who: a} | 1:18 | {what: \"Is it back?\", who: a}",
                "{what: Is it back?} | 1:18 | {what: \"Is it back?\"}",
                "t: [why?, what] | 1:8 | t: [\"why?\", what]",
                "{link: https://a.example/?q=1, b: c} | 1:26 | "
                        + "{link: \"https://a.example/?q=1\", b: c}",
                "{what?: b} | 1:6 | {\"what?\": b}",
                "t: [\\n  why?,\\n  what] | 2:6 | \"why?\",",
            })
    void aQuestionMarkBetweenThemNeedsQuotationMarks(String yaml, String place, String meant) {
        FileFindings found = new FileFindings(new SourceFile("a.yml", yaml.translateEscapes()));

        assertThat(YamlComposer.compose(YamlSource.fields(found))).isNull();
        Findings findings = new Findings();
        found.report(findings, false);
        Finding only = findings.sorted().get(0);
        assertThat(only.headline())
                .isEqualTo(
                        "a.yml:%s: error: a text with a question mark must be in quotation marks here [yaml-bracket]"
                                .formatted(place));
        assertThat(only.advice()).isEqualTo("Write: " + meant);
    }
}
