package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;

/** What shows as marks, hides the rest or leads nowhere, is told; what is meant so is not. */
class SlipsOfOthersTest {

    private static final String STORY = "-- content/wins/W-2026-031-invoices.md story --\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+++ | foreign-markup",
                "- [] not yet | foreign-markup",
                "See [the rule][rules] first. | foreign-markup",
                "See [the rule](). | broken-link",
                "## | heading-level",
                "<details>\\n<summary>More</summary>\\n\\nText. | never-closed",
            })
    void aSlipIsTold(String text, String check) {
        assertThat(TestSite.found(check, STORY + text.replace("\\n", "\n") + "\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- [ ] not yet | foreign-markup",
                "See [the rule][rules] first.\\n\\n[rules]: failure:F-2026-014 | foreign-markup",
                "The cell x[i][j] of [1][2]. | foreign-markup",
                "<details>\\n<summary>More</summary>\\n\\nText.\\n\\n</details> | never-closed",
            })
    void whatIsMeantSoIsNot(String text, String check) {
        assertThat(TestSite.found(check, STORY + text.replace("\\n", "\n") + "\n")).isEmpty();
    }
}
