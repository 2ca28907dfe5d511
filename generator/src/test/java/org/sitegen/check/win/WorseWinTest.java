package org.sitegen.check.win;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;

final class WorseWinTest {

    private static List<String> found(String direction, String before, String after) {
        return TestSite.found(
                "worse-win",
                """
                -- content/wins/W-2026-031-invoices.md --
                measure:
                  name: Minutes
                  unit: minutes
                  direction: %s
                  before: {value: %s, period: March 2026}
                  after: {value: %s, period: October 2026}
                  basis: measured
                """
                        .formatted(direction, before, after));
    }

    @Test
    void aWinThatGotWorseIsAWarning() {
        assertThat(found("lower-is-better", "4", "11.5"))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: the figure went from \"4\" to \"11.5\", where lower is better"
                                + " [worse-win]");
    }

    @ParameterizedTest
    @CsvSource({
        "higher-is-better, 71, 70.9",
        "higher-is-better, 71, 71.0",
        "lower-is-better, 4, 4"
    })
    void soIsOneThatIsNoBetter(String direction, String before, String after) {
        assertThat(found(direction, before, after)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"higher-is-better, 4, 11.5", "lower-is-better, 11.5, 4", "no-direction, 4, 11"})
    void whatGotBetterOrHasNoGoodSideIsFine(String direction, String before, String after) {
        assertThat(found(direction, before, after)).isEmpty();
    }
}
