package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class TooManyLeadsTest {

    @Test
    void aFourthLeadIsAWarning() {
        assertThat(
                        found(
                                "too-many-leads",
                                """
                        -- content/editions/2026-10.md --
                        lead: [F-2026-014, F-2026-010, W-2026-031, desk-first-fix]
                        """))
                .containsExactly(
                        "content/editions/2026-10.md:6:7: warning: the edition leads with 4 things, more than 3 [too-many-leads]");
    }

    @Test
    void threeAreNot() {
        assertThat(
                        found(
                                "too-many-leads",
                                """
                        -- content/editions/2026-10.md --
                        lead: [F-2026-014, F-2026-010, W-2026-031]
                        """))
                .isEmpty();
    }
}
