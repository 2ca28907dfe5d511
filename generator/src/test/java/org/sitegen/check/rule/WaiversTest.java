package org.sitegen.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class WaiversTest {

    @Test
    void aWaiverOfNoCheckIsAWarningAtItsName() {
        assertThat(
                        found(
                                "unknown-check",
                                """
                                -- content/editions/2026-09.md --
                                waive:
                                  late-edition: It was late
                                  silent-mis: October explains it
                                """))
                .containsExactly(
                        "content/editions/2026-09.md:10:3: warning: there is no check"
                                + " \"silent-mis\" that an entry can waive [unknown-check]");
    }

    @Test
    void aWaiverThatNothingNeedsIsANotice() {
        assertThat(
                        found(
                                "waiver-not-needed",
                                """
                                -- content/editions/2026-09.md --
                                waive: {silent-miss: October explains it}
                                """))
                .containsExactly(
                        "content/editions/2026-09.md:8:9: notice: nothing here needs the waiver of"
                                + " \"silent-miss\" [waiver-not-needed]");
    }

    @Test
    void aWaiverThatIsNeededIsSilent() {
        assertThat(
                        found(
                                "waiver-not-needed",
                                """
                                -- content/editions/2026-09.md --
                                benchmark_notes: {}
                                waive: {silent-miss: October explains it}
                                """))
                .isEmpty();
    }
}
