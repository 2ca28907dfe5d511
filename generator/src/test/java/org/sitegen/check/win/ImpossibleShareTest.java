package org.sitegen.check.win;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;

final class ImpossibleShareTest {

    private static List<String> found(String value, String cases, String basis) {
        return TestSite.found(
                "impossible-share",
                """
                -- content/wins/W-2026-031-invoices.md --
                measure:
                  name: Invoices found at once
                  unit: percent
                  direction: higher-is-better
                  before: {value: 0, period: March 2026, n: 10}
                  after: {value: %s, period: October 2026, n: %s}
                  basis: %s
                """
                        .formatted(value, cases, basis));
    }

    @Test
    void aShareThatSoManyCasesCannotHaveIsAWarning() {
        assertThat(found("40.3", "10", "measured"))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: \"40.3\" per cent of 10 cases cannot be: 4 are \"40.0\", and 5 are"
                                + " \"50.0\" [impossible-share]");
        assertThat(found("44", "12", "measured")).hasSize(1);
        assertThat(found("40.3", "10", "estimated")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "40, 10",
        "40.0, 10",
        "33, 3",
        "33.3, 3",
        "66.7, 3",
        "66.6, 3",
        "67, 3",
        "100, 7",
        "0, 7",
        "94.4, 18",
        "40.3, 1000",
        "0.11, 900"
    })
    void aRoundedShareIsNone(String value, String cases) {
        assertThat(found(value, cases, "measured")).isEmpty();
    }
}
