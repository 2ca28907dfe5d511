package org.sitegen.newsletter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

/** The example is read as of 22 November 2026. */
class RetirementTest {

    private static List<String> retiredFrom(String month) {
        return TestSite.found(
                "not-yet",
                "-- content/benchmarks/desk-first-fix.yml --\nretired: {from: %s, because: Over}\n"
                        .formatted(month));
    }

    @Test
    void aBenchmarkEndedInAMonthThatHasBegun() {
        assertThat(retiredFrom("2026-12"))
                .singleElement()
                .asString()
                .contains("error: from (2026-12) lies after 2026-11-22");
        assertThat(retiredFrom("2026-11")).isEmpty();
    }
}
