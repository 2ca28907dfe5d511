package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class ContradictedClaimTest {

    @Test
    void aClaimOfNoFailuresBesideAFailureIsAWarning() {
        assertThat(
                        found(
                                "contradicted-claim",
                                """
                        -- content/editions/2026-10.md --
                        nothing_to_report:
                          failures: {checked: [Records of the desk], by_role: desk-lead, statement: We found none.}
                        """))
                .containsExactly(
                        "content/editions/2026-10.md:8:3: warning: the edition says that there were no failures, but \"F-2026-014\" belongs to \"2026-10\" [contradicted-claim]");
    }

    @Test
    void aClaimOfNoFailuresInAQuietMonthIsNot() {
        assertThat(
                        found(
                                "contradicted-claim",
                                """
                        -- content/editions/2026-08.md --
                        ---
                        publish_on: 2026-09-02
                        headline: A quiet month
                        next_edition_on: 2026-10-07
                        nothing_to_report:
                          failures: {checked: [Records of the desk], by_role: desk-lead, statement: We found none.}
                        ---
                        """))
                .isEmpty();
    }

    @Test
    void aClaimOfNoWinsBesideAWinIsAWarning() {
        assertThat(
                        found(
                                "contradicted-claim",
                                """
                        -- content/editions/2026-10.md --
                        nothing_to_report:
                          wins: {checked: [Records of the desk], by_role: desk-lead, statement: We found none.}
                        """))
                .hasSize(1);
    }
}
