package org.sitegen.check.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class WaitingRequestTest {

    private static final String FILE = "-- content/requests/R-2026-031-receipts.md --\n";

    @Test
    void longWithoutAnAnswerIsAWarning() {
        assertThat(
                        found(
                                "waiting-request",
                                FILE
                                        + """
                        status: triaged
                        answer:
                        questions:
                        """))
                .hasSize(1);
    }

    @Test
    void openQuestionStopsTheClock() {
        assertThat(
                        found(
                                "waiting-request",
                                FILE
                                        + """
                        status: triaged
                        answer:
                        questions: [{question: Who?, asked_of: finance, asked_on: 2026-10-07}]
                        """))
                .isEmpty();
    }

    @Test
    void answeredRequestDoesNotWaitForIt() {
        assertThat(
                        found(
                                "waiting-request",
                                FILE
                                        + """
                        kind: improve
                        """))
                .isEmpty();
    }

    @Test
    void tenWorkingDaysAreNotLong() {
        assertThat(
                        found(
                                "waiting-request",
                                FILE
                                        + """
                        status: received
                        asked_on: 2026-11-06
                        date: 2026-11-06
                        answer:
                        questions:
                        """))
                .isEmpty();
    }
}
