package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class OnlyGoodNewsTest {

    @Test
    void anEditionWithoutAFailureOrAClaimIsAnError() {
        assertThat(
                        found(
                                "only-good-news",
                                """
                        -- content/editions/2026-08.md --
                        ---
                        publish_on: 2026-09-02
                        headline: A quiet month
                        next_edition_on: 2026-10-07
                        ---
                        """))
                .containsExactly(
                        "content/editions/2026-08.md:2:1: error: edition \"2026-08\" has 0 wins and no failure [only-good-news]");
    }

    @Test
    void aClaimOfWhatWasCheckedIsEnough() {
        assertThat(
                        found(
                                "only-good-news",
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
    void aFailureWithAMistakeInItIsNotMissed() {
        assertThat(
                        found(
                                "only-good-news",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        status: actin
                        """))
                .isEmpty();
    }

    @Test
    void winsAreCounted() {
        assertThat(
                        found(
                                "only-good-news",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        date: 2026-11-02
                        """))
                .containsExactly(
                        "content/editions/2026-10.md:2:1: error: edition \"2026-10\" has 1 win and no failure [only-good-news]");
    }
}
