package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class OverdueEditionTest {

    private static final String NAME = "overdue-edition";

    @Test
    void aDayThatHasPassedIsAWarning() {
        assertThat(
                        found(
                                NAME,
                                """
                        -- content/editions/2026-10.md --
                        next_edition_on: 2026-11-21
                        """))
                .containsExactly(
                        "content/editions/2026-10.md:4:18: warning: the next edition was promised for \"2026-11-21\", 1 day ago, and there is none [overdue-edition]");
    }

    @Test
    void theDayItselfIsNotYetLate() {
        assertThat(
                        found(
                                NAME,
                                """
                        -- content/editions/2026-10.md --
                        next_edition_on: 2026-11-22
                        """))
                .isEmpty();
    }

    @Test
    void onlyTheNewestEditionIsMeant() {
        assertThat(
                        found(
                                NAME,
                                """
                        -- content/editions/2026-09.md --
                        next_edition_on: 2026-11-01
                        """))
                .isEmpty();
    }

    @Test
    void afterASkippedMonthNobodyWaitsForTheDayOfTheOneBefore() {
        assertThat(
                        found(
                                NAME,
                                """
                        -- content/editions/2026-09.md --
                        next_edition_on: 2026-11-02
                        -- content/editions/2026-10.md --
                        ---
                        not_published_because: The whole department moved house
                        ---
                        """))
                .isEmpty();
    }

    @Test
    void anEditionThatCannotBeReadIsThere() {
        assertThat(
                        found(
                                NAME,
                                """
                        -- content/editions/2026-10.md --
                        next_edition_on: 2026-11-20
                        -- content/editions/2026-11.md --
                        ---
                        publish_on: soon
                        headline: November
                        ---
                        """))
                .isEmpty();
    }
}
