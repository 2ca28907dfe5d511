package org.sitegen.newsletter.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;
import org.sitegen.check.Piece;
import org.sitegen.finding.Finding;

/** No promise is kept before it is made, whoever makes it; actions have a test of their own. */
class PromiseDaysTest {

    private static List<String> again(String fields) {
        String piece =
                """
                -- content/wins/W-2026-031-invoices.md --
                date: 2026-10-07
                follow_up: {due: 2026-12-01, what: Whether it is still so%s}
                """;
        return TestSite.found(Piece.all(piece.formatted(fields))).stream()
                .map(Finding::headline)
                .map(headline -> headline.replaceFirst("^\\S+ ", ""))
                .toList();
    }

    @Test
    void nobodyLooksAgainBeforeTheWin() {
        assertThat(again(", done_on: 2025-11-02"))
                .containsExactly(
                        "error: done_on (2025-11-02) is before date (2026-10-07)"
                                + " [times-out-of-order]");
        assertThat(again(", done_on: 2026-10-07")).isEmpty();
    }

    @Test
    void whatIsDoneIsNotDropped() {
        assertThat(
                        again(
                                ", done_on: 2026-11-02, dropped_on: 2026-11-01, dropped_because: It"
                                        + " is plain"))
                .containsExactly(
                        "error: the follow-up is done, but \"dropped_on\" is there"
                                + " [facts-contradict]");
    }

    @Test
    void whatIsKeptOrDroppedIsMovedNoMore() {
        String moved = ", moved: [{to: 2027-01-31, on: 2026-11-10, because: The books close}]";

        assertThat(again(", done_on: 2026-11-09" + moved))
                .containsExactly(
                        "error: the day on which it was kept or dropped (2026-11-09) is before that"
                                + " on which it was moved (2026-11-10) [times-out-of-order]");
        assertThat(again(", dropped_on: 2026-11-09, dropped_because: It is plain" + moved))
                .hasSize(1);
        assertThat(again(", done_on: 2026-11-10" + moved)).isEmpty();
    }

    @Test
    void aFirstPhaseIsThereAfterItWasAskedFor() {
        String piece =
                """
                -- content/requests/R-2026-031-receipts.md --
                status: answered
                goal: pay-suppliers
                asked_on: 2026-10-01
                answer:
                  answered_on: 2026-10-05
                  first_phase: {gives_you: A form, by: 2026-12-01, done_on: 2025-11-01}
                """;
        assertThat(TestSite.found("times-out-of-order", piece))
                .singleElement()
                .asString()
                .contains("done_on (2025-11-01) is before asked_on (2026-10-01)");
    }
}
