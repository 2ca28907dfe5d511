package org.sitegen.check.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class LetterTooLongTest {

    @Test
    void moreWordsThanTheThresholdAreAWarning() {
        assertThat(
                        found(
                                "letter-too-long",
                                """
                        -- content/site.yml --
                        thresholds: {letter-too-long: 12}
                        """))
                .containsExactly(
                        "content/editions/2026-09.md:5:10: warning: the letter has 13 words, more than 12 [letter-too-long]",
                        "content/editions/2026-10.md:5:10: warning: the letter has 14 words, more than 12 [letter-too-long]");
    }

    @Test
    void asManyWordsAsTheThresholdAreNot() {
        assertThat(
                        found(
                                "letter-too-long",
                                """
                        -- content/site.yml --
                        thresholds: {letter-too-long: 14}
                        """))
                .isEmpty();
    }
}
