package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class SkippedMonthTest {

    @Test
    void aMonthBetweenTwoEditionsIsAnError() {
        assertThat(
                        found(
                                "skipped-month",
                                """
                        -- content/editions/2026-05.md --
                        ---
                        publish_on: 2026-06-03
                        headline: A quiet month
                        next_edition_on: 2026-07-01
                        nothing_to_report:
                          failures: {checked: [Records of the desk], by_role: desk-lead, statement: We found none.}
                        ---
                        """))
                .containsExactly(
                        "content/editions/2026-09.md:2:1: error: before this edition there is none for \"2026-06\" to \"2026-08\" [skipped-month]");
    }

    @Test
    void aReasonIsEnough() {
        assertThat(
                        found(
                                "skipped-month",
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
                        not_published_because: The whole team moved house
                        ---
                        """))
                .isEmpty();
    }

    @Test
    void anEditionWithAMistakeInItIsNotMissed() {
        assertThat(
                        found(
                                "skipped-month",
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
                        headlin: Never
                        ---
                        """))
                .isEmpty();
    }
}
