package org.sitegen.check.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class BareAnswerTest {

    private static final String FILE = "-- content/requests/R-2026-031-receipts.md --\n";

    @Test
    void answerThatIsNoIsAWarning() {
        assertThat(
                        found(
                                "bare-answer",
                                FILE
                                        + """
                        summary: No, not this year.
                        """))
                .hasSize(1);
    }

    @Test
    void answerInFrenchIsOneToo() {
        assertThat(
                        found(
                                "bare-answer",
                                FILE
                                        + """
                        summary: Oui.
                        """))
                .hasSize(1);
    }

    @Test
    void answerThatSaysWhatItTakesIsNot() {
        assertThat(
                        found(
                                "bare-answer",
                                FILE
                                        + """
                        summary: Nobody has to look for paper any more after four weeks.
                        """))
                .isEmpty();
    }

    @Test
    void reasonThatIsNoIsAWarning() {
        assertThat(
                        found(
                                "bare-answer",
                                FILE
                                        + """
                        status: declined
                        decision: {decided: declined, on: 2026-11-02, by_role: head-of-it, because: "No!", what_would_change_this: Money}
                        """))
                .hasSize(1);
    }
}
