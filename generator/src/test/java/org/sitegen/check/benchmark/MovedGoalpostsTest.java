package org.sitegen.check.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class MovedGoalpostsTest {

    @Test
    void anEasierTargetRightAfterAMissIsAnError() {
        assertThat(
                        found(
                                "moved-goalposts",
                                """
                        -- content/benchmarks/desk-first-fix.yml --
                        targets:
                          - {from: 2026-01, value: 70}
                          - {from: 2026-10, value: 65}
                        """))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.yml:8:12: error: the target goes from 70 to 65 when \"2026-09\" had missed it with 68.6 [moved-goalposts]");
    }

    @Test
    void anEasierTargetInTheMonthOfTheMissIsAnError() {
        assertThat(
                        found(
                                "moved-goalposts",
                                """
                        -- content/benchmarks/desk-first-fix.yml --
                        targets:
                          - {from: 2026-01, value: 70}
                          - {from: 2026-09, value: 65}
                        """))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.yml:8:12: error: the target goes from 70 to 65 when \"2026-09\" had missed it with 68.6 [moved-goalposts]");
    }

    @Test
    void aReasonMakesItFair() {
        assertThat(
                        found(
                                "moved-goalposts",
                                """
                        -- content/benchmarks/desk-first-fix.yml --
                        targets:
                          - {from: 2026-01, value: 70}
                          - {from: 2026-10, value: 65, because: The units asked for fewer calls}
                        """))
                .isEmpty();
    }

    @Test
    void aHarderTargetNeedsNoReason() {
        assertThat(
                        found(
                                "moved-goalposts",
                                """
                        -- content/benchmarks/desk-first-fix.yml --
                        targets:
                          - {from: 2026-01, value: 70}
                          - {from: 2026-10, value: 75}
                        """))
                .isEmpty();
    }

    @Test
    void anEasierTargetThatWasMetNeedsNone() {
        assertThat(
                        found(
                                "moved-goalposts",
                                """
                        -- content/benchmarks/desk-first-fix.yml --
                        targets:
                          - {from: 2026-01, value: 70}
                          - {from: 2026-08, value: 65}
                        """))
                .isEmpty();
    }

    @Test
    void aWiderRangeIsEasier() {
        assertThat(
                        found(
                                "moved-goalposts",
                                """
                        -- content/benchmarks/desk-first-fix.yml --
                        direction: within-range
                        targets:
                          - {from: 2026-01, min: 70, max: 80}
                          - {from: 2026-10, min: 60, max: 80}
                        """))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.yml:8:12: error: the target goes from 70 to 80 to 60 to 80 when \"2026-09\" had missed it with 68.6 [moved-goalposts]");
    }

    @Test
    void whereLowerIsBetterAHigherTargetIsEasier() {
        assertThat(
                        found(
                                "moved-goalposts",
                                """
                        -- content/benchmarks/desk-first-fix.yml --
                        direction: lower-is-better
                        targets:
                          - {from: 2026-01, value: 70}
                          - {from: 2026-09, value: 72}
                        """))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.yml:8:12: error: the target goes from 70 to 72 when \"2026-08\" had missed it with 71.0 [moved-goalposts]");
    }
}
