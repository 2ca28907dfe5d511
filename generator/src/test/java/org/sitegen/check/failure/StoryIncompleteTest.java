package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class StoryIncompleteTest {

    @Test
    void aMissingPartIsAnError() {
        assertThat(
                        found(
                                "story-incomplete",
                                """
                        -- content/failures/F-2026-014-pay-run.md story --
                        ## What happened

                        It ran out.

                        ## Why it happened

                        Nobody knew.
                        """))
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:6:9: error: the story has no heading \"What it meant for you\", \"What we have changed\" [story-incomplete]");
    }

    @Test
    void anOpenFailureMayTellLess() {
        assertThat(
                        found(
                                "story-incomplete",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        status: open
                        -- content/failures/F-2026-014-pay-run.md story --
                        We do not know more yet.
                        """))
                .isEmpty();
    }

    @Test
    void frenchHeadingsCountOnAFrenchSite() {
        assertThat(
                        found(
                                "story-incomplete",
                                """
                        -- content/site.yml --
                        language: fr
                        -- content/failures/F-2026-014-pay-run.md story --
                        ## Ce qui s’est passé

                        Un.

                        ## Ce que cela a changé pour vous

                        Deux.

                        ## Pourquoi c'est arrivé

                        Trois.

                        ## CE QUE NOUS AVONS CHANGÉ

                        Quatre.
                        -- content/failures/F-2026-010-expenses.md story --
                        ## Ce qui s’est passé

                        Un.

                        ## Ce que cela a changé pour vous

                        Deux.

                        ## Pourquoi c'est arrivé

                        Trois.

                        ## CE QUE NOUS AVONS CHANGÉ

                        Quatre.
                        """))
                .isEmpty();
    }

    @Test
    void frenchHeadingsDoNotCountOnAnEnglishSite() {
        assertThat(
                        found(
                                "story-incomplete",
                                """
                        -- content/failures/F-2026-014-pay-run.md story --
                        ## Ce qui s’est passé

                        Un.

                        ## Ce que cela a changé pour vous

                        Deux.

                        ## Pourquoi c'est arrivé

                        Trois.

                        ## CE QUE NOUS AVONS CHANGÉ

                        Quatre.
                        """))
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:6:9: error: the story has no heading \"What happened\", \"What it meant for you\", \"Why it happened\", \"What we have changed\" [story-incomplete]");
    }

    @Test
    void aMisspeltHeadingIsToldWhereItStands() {
        assertThat(
                        found(
                                "story-incomplete",
                                """
                        -- content/failures/F-2026-014-pay-run.md story --
                        ## What happened

                        It ran out.

                        ## What it meant for you

                        Late pay.

                        ### Why it happened

                        Nobody knew.

                        ## What we have chaged

                        More.
                        """))
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:36:1: error: the heading \"Why it happened\" is not \"## Why it happened\" [story-incomplete]",
                        "content/failures/F-2026-014-pay-run.md:40:1: error: the heading \"What we have chaged\" is not \"## What we have changed\" [story-incomplete]");
    }
}
