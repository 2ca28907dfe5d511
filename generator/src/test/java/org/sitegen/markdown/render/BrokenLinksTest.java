package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinksTest {

    @Test
    void anAddressWithASpaceIsAnErrorAtTheAddress() {
        ProseSample sample =
                ProseSample.of("See ![The *cable*](two words.png) and [it](the list (1).pdf).");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:20: error: the address \"two words.png\" has a space in it, so that"
                                + " this is no picture [broken-link]",
                        "a.md:1:44: error: the address \"the list (1).pdf\" has a space in it, so"
                                + " that this is no link [broken-link]");
        assertThat(sample.all().get(0).location().width()).isEqualTo(13);
        assertThat(sample.advice().get(0))
                .isEqualTo("Write (<two words.png>), or %20 for each space, or rename the file.");
    }

    @Test
    void theAdviceForAnAddressWithASpaceWorks() {
        assertThat(ProseSample.of("![The cable](<two words.png>)").findings()).isEmpty();
        assertThat(ProseSample.of("![The cable](two%20words.png)").findings()).isEmpty();
    }

    @Test
    void aSpaceBetweenTheBracketsIsAnErrorAtTheSpace() {
        ProseSample sample =
                ProseSample.of(
                        "&amp; more: [the desk's page] (https://desk.example/), [r] (report.pdf)");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:30: error: a space stands between \"]\" and \"(\", so that this is"
                                + " no link [broken-link]",
                        "a.md:1:59: error: a space stands between \"]\" and \"(\", so that this is"
                                + " no link [broken-link]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'[a](report.pdf “The report”)'; stands beside curved quotation marks, so that",
                "'[a](https://desk.example/'; has no end, so that this is no link",
                "'[a [b](report.pdf) c](plain.txt)'; does not stand alone, so that this is no link",
                "'[a]\n(https://desk.example/)'; the line ends between \"]\" and \"(\"",
                "'(a)[https://desk.example/]'; round brackets stand before square ones",
                "'## [a](b c)'; has a space in it, so that this is no link",
                "'[a](“report.pdf”)'; stands in quotation marks",
                "'[a](\"report.pdf\")'; stands in quotation marks",
                "'![a](‘timeline.png’)'; stands in quotation marks",
                "'<a href=”https://desk.example/”>a</a>'; stands in quotation marks"
            })
    void otherSlipsAreFoundOnce(String text, String message) {
        assertThat(ProseSample.of(text).findings())
                .singleElement()
                .asString()
                .contains(": error: ", message);
    }

    @Test
    void aSlipInATableIsFoundAtItsPlace() {
        assertThat(ProseSample.of("| a |\n|---|\n| [b](c d) |").findings())
                .containsExactly(
                        "a.md:3:7: error: the address \"c d\" has a space in it, so that this is no"
                                + " link [broken-link]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`[a](b c)`",
                "\\[a](b c)",
                "[a\\](b c)",
                "Some [sic] (see page 3) words",
                "As [1] (https://desk.example/) says",
                "- [x] (https://desk.example/) is asked",
                "[a](report.pdf 'A title')",
                "[a][b] (c)\n\n[b]: report.pdf",
                "[The ![rise](timeline.png)](report.pdf)"
            })
    void linksAndPlainBracketsAreLeftAlone(String text) {
        assertThat(ProseSample.of(text).findings()).isEmpty();
    }
}
