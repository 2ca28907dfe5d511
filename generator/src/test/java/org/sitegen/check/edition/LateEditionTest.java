package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class LateEditionTest {

    @Test
    void anEditionBehindItsAnnouncedDayIsAWarning() {
        assertThat(
                        found(
                                "late-edition",
                                """
                        -- content/editions/2026-09.md --
                        next_edition_on: 2026-11-01
                        """))
                .containsExactly(
                        "content/editions/2026-10.md:2:13: warning: the edition was announced for \"2026-11-01\" and appears on \"2026-11-04\" [late-edition]");
    }

    @Test
    void anEditionOnOrBeforeItsDayIsNot() {
        assertThat(
                        found(
                                "late-edition",
                                """
                        -- content/editions/2026-09.md --
                        next_edition_on: 2026-11-05
                        """))
                .isEmpty();
    }

    @Test
    void aNoteThatSaysWhyIsEnough() {
        assertThat(
                        found(
                                "late-edition",
                                """
                        -- content/editions/2026-09.md --
                        next_edition_on: 2026-11-01
                        -- content/editions/2026-10.md --
                        note_changed: We waited for the figures of the pay run
                        """))
                .isEmpty();
    }

    @Test
    void onlyTheEditionOfTheMonthBeforeAnnouncesOne() {
        assertThat(
                        found(
                                "late-edition",
                                """
                        -- content/editions/2026-08.md --
                        ---
                        publish_on: 2026-09-02
                        headline: A quiet month
                        next_edition_on: 2026-09-03
                        ---
                        -- content/editions/2026-09.md --
                        ---
                        publish_on: 2026-10-07
                        month: broken
                        ---
                        """))
                .isEmpty();
    }
}
