package org.sitegen.check.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class SilentMissTest {

    @Test
    void aMissedTargetWithoutANoteIsAnError() {
        assertThat(
                        found(
                                "silent-miss",
                                """
                        -- content/editions/2026-09.md --
                        benchmark_notes: {}
                        """))
                .containsExactly(
                        "content/editions/2026-09.md:6:1: error: \"desk-first-fix\" missed its target (68.6 against 70), and the edition says nothing of it [silent-miss]");
    }

    @Test
    void aRealChangeForTheWorseWithoutANoteIsAnError() {
        assertThat(
                        found(
                                "silent-miss",
                                """
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value
                        2026-01,90.1
                        2026-02,90.3
                        2026-03,90.0
                        2026-04,90.2
                        2026-05,90.1
                        2026-06,90.3
                        2026-07,90.0
                        2026-08,90.2
                        2026-09,90.1
                        2026-10,85.0
                        """))
                .containsExactly(
                        "content/editions/2026-10.md:2:1: error: \"desk-first-fix\" got worse, more than chance explains (85.0), and the edition says nothing of it [silent-miss]");
    }

    @Test
    void aRealChangeForTheBetterNeedsNoNote() {
        assertThat(
                        found(
                                "silent-miss",
                                """
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value
                        2026-01,90.1
                        2026-02,90.3
                        2026-03,90.0
                        2026-04,90.2
                        2026-05,90.1
                        2026-06,90.3
                        2026-07,90.0
                        2026-08,90.2
                        2026-09,90.1
                        2026-10,95.0
                        """))
                .isEmpty();
    }

    @Test
    void anotherEditionsNoteIsNotEnough() {
        assertThat(
                        found(
                                "silent-miss",
                                """
                        -- content/editions/2026-09.md --
                        benchmark_notes: {}
                        -- content/editions/2026-10.md --
                        benchmark_notes: {desk-first-fix: It went as it goes.}
                        """))
                .containsExactly(
                        "content/editions/2026-09.md:6:1: error: \"desk-first-fix\" missed its target (68.6 against 70), and the edition says nothing of it [silent-miss]");
    }

    @Test
    void aWaiverWithAReasonIsEnough() {
        assertThat(
                        found(
                                "silent-miss",
                                """
                        -- content/editions/2026-09.md --
                        benchmark_notes: {}
                        waive: {silent-miss: October explains it}
                        """))
                .isEmpty();
    }
}
