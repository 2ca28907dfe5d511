package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class SecondQuietMonthTest {

    @Test
    void twoClaimsInARowAreAWarning() {
        assertThat(
                        found(
                                "second-quiet-month",
                                """
                        -- content/editions/2026-07.md --
                        ---
                        publish_on: 2026-08-05
                        headline: A quiet month
                        next_edition_on: 2026-09-02
                        nothing_to_report:
                          failures: {checked: [Records of the desk], by_role: desk-lead, statement: We found none.}
                        ---
                        -- content/editions/2026-08.md --
                        ---
                        publish_on: 2026-09-02
                        headline: A quiet month
                        next_edition_on: 2026-10-07
                        nothing_to_report:
                          failures: {checked: [Records of the desk], by_role: desk-lead, statement: We found none.}
                        ---
                        """))
                .containsExactly(
                        "content/editions/2026-08.md:6:3: warning: \"2026-08\" is the last of 2 editions in a row without a failure [second-quiet-month]");
    }

    @Test
    void oneClaimIsNot() {
        assertThat(
                        found(
                                "second-quiet-month",
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
}
