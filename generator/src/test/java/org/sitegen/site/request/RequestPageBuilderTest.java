package org.sitegen.site.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.newsletter.request.WaitsOn;
import org.sitegen.site.PlannedSite;

/** The page of a request, and its card. */
class RequestPageBuilderTest {

    private static final String RECEIPTS = "-- content/requests/R-2026-031-receipts.md --\n";

    private static final String AGREED =
            RECEIPTS
                    + """
                    status: in-progress
                    decision: {decided: agreed, on: 2026-11-02, by_role: head-of-it, because: It saves work}
                    """;

    private static RequestPage page(String pieces) {
        return PlannedSite.of(pieces).page("requests/r-2026-031/", RequestPage.class);
    }

    @Test
    void itTellsWhatHappenedInOrder() {
        assertThat(page(AGREED).history())
                .extracting(one -> one.on().toString(), RequestPage.HistoryLine::key)
                .containsExactly(
                        tuple("2026-10-05", "asked"),
                        tuple("2026-10-07", "question"),
                        tuple("2026-10-13", "reply"),
                        tuple("2026-10-19", "answered"),
                        tuple("2026-11-02", "decided"));
    }

    @Test
    void itsStepsAreDrawnOnceThereIsAnAnswer() {
        String asked =
                """
                -- content/requests/R-2026-032-chairs.md --
                ---
                title: Chairs
                summary: Chairs that can be booked.
                date: 2026-11-09
                asked_by: finance
                asked_on: 2026-11-05
                need: We want to book chairs.
                status: received
                ---
                """;
        RequestPage page = PlannedSite.of(asked).page("requests/r-2026-032/", RequestPage.class);

        assertThat(page.steps()).isNull();
        assertThat(page.card().takes()).isNull();
        assertThat(page("").steps()).isNotNull();
    }

    @Test
    void beforeItIsDecidedTheFirstPhaseIsNoPromise() {
        RequestPage page = page("");

        assertThat(page.firstPhase()).isNull();
        assertThat(page.card().firstBy()).isNull();
        assertThat(page.card().waitsOn()).isEqualTo(WaitsOn.YOU);
        assertThat(page.card().decisionNeededBy()).isEqualTo("2026-11-30");
    }

    @Test
    void onceAgreedTheFirstPhaseIsAPromiseAndNobodyHasToDecide() {
        RequestPage page = page(AGREED);

        assertThat(Objects.requireNonNull(page.firstPhase()).state()).isEqualTo(PromiseState.OPEN);
        assertThat(page.card().firstBy()).isEqualTo("2026-12-11");
        assertThat(page.card().waitsOn()).isEqualTo(WaitsOn.IT);
        assertThat(page.card().decisionNeededBy()).isNull();
        assertThat(page.decidedBy()).isEqualTo("Head of IT");
    }

    @Test
    void aFirstPhaseThatIsLateIsStillToCome() {
        RequestPage late =
                PlannedSite.on("2026-12-20", AGREED)
                        .page("requests/r-2026-031/", RequestPage.class);

        assertThat(Objects.requireNonNull(late.firstPhase()).state()).isEqualTo(PromiseState.LATE);
        assertThat(late.card().firstBy()).isEqualTo("2026-12-11");
    }

    @Test
    void whoWaitsForWhomIsCountedInWorkingDays() {
        RequestCard card = page("").card();

        // Asked on Monday the 5th, a question open from the 7th to the 13th, answered on the 19th.
        assertThat(card.clock().onIt()).isEqualTo(6);
        // The four days of the question, and those from the answer until today, the 22nd.
        assertThat(card.clock().onYou()).isEqualTo(4 + 24);
    }

    @Test
    void aDayThatHasPassedIsToldAsPast() {
        String agreed =
                """
                -- content/requests/R-2026-031-receipts.md --
                status: agreed
                decision: {on: 2026-11-10, decided: agreed, by_role: head-of-it, because: It saves a drawer}
                """;

        TestSite.example("")
                .on("2026-12-01")
                .build()
                .page("requests/r-2026-031/")
                .says("Decision needed", "Those who asked should have decided by this day.");
        TestSite.example(agreed)
                .on("2027-06-01")
                .build()
                .page("requests/r-2026-031/")
                .says("Promised", "What you get first was promised for this day.");
    }
}
