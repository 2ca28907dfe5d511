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

    private static List<String> counted(String direction, String before, String after) {
        return TestSite.found(
                "worse-win",
                """
                -- content/wins/W-2026-031-invoices.md --
                measure:
                  name: Calls
                  unit: count
                  direction: %s
                  before: {%s, period: 2025}
                  after: {%s, period: October 2026}
                  basis: measured
                """
                        .formatted(direction, before, after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lower-is-better|value: 20, days: 365|value: 9, days: 30|\"20\" in 365 days to \"9\""
                        + " in 30 days",
                "lower-is-better|value: 264, n: 2310|value: 200, n: 500|\"264\" of 2310 cases to"
                        + " \"200\" of 500 cases",
                "higher-is-better|value: 3, days: 1|value: 9, days: 30|\"3\" in 1 day to \"9\" in 30"
                        + " days",
                "lower-is-better|value: 2, days: 10|value: 20, days: 100|\"2\" in 10 days to"
                        + " \"20\" in 100 days"
            })
    void numbersAreComparedByDayOrByCase(String direction, String before, String after, String is) {
        assertThat(counted(direction, before, after))
                .singleElement()
                .asString()
                .contains("the figure went from " + is + ", where ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lower-is-better|value: 20, days: 30|value: 25, days: 365",
                "higher-is-better|value: 20, n: 500|value: 18, n: 40",
                "lower-is-better|value: 300, n: 200|value: 12, n: 2",
                "lower-is-better|value: 30, days: 0|value: 12, days: 30"
            })
    void fewerByDayOrByCaseAreNoWorse(String direction, String before, String after) {
        assertThat(counted(direction, before, after)).isEmpty();
    }
}
