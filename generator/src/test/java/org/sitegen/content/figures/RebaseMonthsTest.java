package org.sitegen.content.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;

/** Limits begin anew in a month of which there is a figure, or will be one soon. */
class RebaseMonthsTest {

    private static List<String> rebased(String month, String more) {
        return TestSite.found(
                "rebase-outside",
                """
                -- content/benchmarks/desk-first-fix.yml --
                rebase: [{from: %s, because: Another building}]
                %s
                """
                        .formatted(month, more));
    }

    @Test
    void beforeTheFirstFigureNothingBeginsAnew() {
        assertThat(rebased("2020-01", ""))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.yml:13:17: warning: the limits begin"
                                + " anew in \"2020-01\", before the first figure, of \"2026-04\""
                                + " [rebase-outside]");
    }

    @Test
    void afterTodayNothingBeginsAnew() {
        assertThat(rebased("2027-05", ""))
                .singleElement()
                .asString()
                .contains("\"2027-05\", after the last figure, of \"2026-10\"");
    }

    @Test
    void afterTheEndNothingBeginsAnew() {
        assertThat(rebased("2026-11", "retired: {from: 2026-11, because: Another figure}"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04", "2026-08", "2026-10", "2026-11"})
    void aMonthWithAFigureIsFineAndSoIsTheOneThatIsNotOver(String month) {
        assertThat(rebased(month, "")).isEmpty();
    }
}
