package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostTablesTest {

    @Test
    void aRowThatIsLongerThanTheHeadIsWarnedOfAtItsFirstLostCell() {
        ProseSample sample =
                ProseSample.of(
                        """
                        > | When | What |
                        > |---|---|
                        > | 01:10 | The run stopped | 312 people |
                        > | 07:30 | `grep a|b` | restarted |
                        > | 08:00 | `grep a\\|b` |
                        """);

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:3:31: warning: this row has 3 cells and the table 2 columns, so that"
                                + " its end is lost [table-row]",
                        "a.md:4:21: warning: this row has 4 cells and the table 2 columns, so that"
                                + " its end is lost [table-row]");
        assertThat(sample.advice().get(0)).startsWith("Write \\| where a bar belongs to a text");
    }

    @Test
    void aTableWhoseHyphensDoNotFitItsHeadIsNone() {
        ProseSample sample = ProseSample.of("Text.\n| a | b |\n|---|\n| c | d |");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:3:1: warning: cells in the head: 2; in the line below it: 1, so that"
                                + " this is no table [table-row]");
        assertThat(sample.advice()).containsExactly("Write: |---|---|");
        assertThat(ProseSample.of("| a | b |\n|---|---|\n| c | d |").findings()).isEmpty();
    }

    @Test
    void aTableWithoutHyphensOrWithANoBreakSpaceAmongThemIsNone() {
        assertThat(ProseSample.of("| a | b |\n| c | d |").findings())
                .singleElement()
                .asString()
                .contains("a.md:1:1: warning: no line of hyphens stands below the head");
        assertThat(ProseSample.of("| a | b |\n|\u00a0---|---|\n| c | d |").findings())
                .singleElement()
                .asString()
                .contains("a.md:2:2: warning: a no-break space stands in the line below the head");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| c |\n| d | e |",
                "| a | b |\n|---|---|\n| c | d | | |",
                "a | b\n--|--\nc | d",
                "a | b",
                "One | two\nand three | four",
                "| a |\n|---|\n| b |\n\n| a | b |\n|---|---|\n| c | d |"
            })
    void whatLosesNothingIsLeftAlone(String text) {
        assertThat(ProseSample.of(text).findings()).isEmpty();
    }
}
