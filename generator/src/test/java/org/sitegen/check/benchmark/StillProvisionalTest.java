package org.sitegen.check.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class StillProvisionalTest {

    @Test
    void anOldProvisionalFigureIsAWarning() {
        assertThat(
                        found(
                                "still-provisional",
                                """
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value,mark
                        2026-08,71.0,p
                        2026-09,71.0,
                        2026-10,71.0,p
                        """))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.csv:2:1: warning: the figure of \"2026-08\" is still provisional, 83 days after its period [still-provisional]");
    }

    @Test
    void siteYmlSetsTheDays() {
        assertThat(
                        found(
                                "still-provisional",
                                """
                        -- content/site.yml --
                        thresholds: {still-provisional: 90}
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value,mark
                        2026-08,71.0,p
                        2026-09,71.0,
                        """))
                .isEmpty();
    }

    @Test
    void theLastDayOfTheLimitIsNotTooLong() {
        assertThat(
                        found(
                                "still-provisional",
                                """
                        -- content/site.yml --
                        thresholds: {still-provisional: 83}
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value,mark
                        2026-08,71.0,p
                        2026-09,71.0,
                        """))
                .isEmpty();
    }
}
