package org.sitegen.site.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.request.RequestClock;
import org.sitegen.newsletter.request.Resolution;
import org.sitegen.newsletter.request.WaitsOn;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedSite;

/** What lists show of a request as it stands on a day. */
class RequestCardBuilderTest {

    private static final String TO_TRIAGE =
            """
            status: received
            triage:
            readiness:
            who_is_affected:
            how_it_works_today:
            answer:
            """;

    private static final String AGREED =
            """
            status: agreed
            decision: {on: 2026-11-10, decided: agreed, by_role: head-of-it, because: It saves a drawer}
            """;

    private static RequestCard card(String fields) {
        return cardOn("2026-11-22", fields);
    }

    private static RequestCard cardOn(String day, String fields) {
        PlannedSite site =
                PlannedSite.on(day, "-- content/requests/R-2026-031-receipts.md --\n" + fields);
        return new RequestCardBuilder(
                        site.index().names(), site.index().promises(), LocalDate.parse(day))
                .card(site.entry(Request.TYPE, "R-2026-031"));
    }

    @Test
    void anAnsweredOneSaysWhatItTakesAndWhenADecisionIsNeeded() {
        RequestCard card = card("");

        assertThat(Objects.requireNonNull(card.takes())).hasToString("4 weeks");
        assertThat(card.decisionNeededBy()).isEqualTo("2026-11-30");
        assertThat(card.waitsOn()).isEqualTo(WaitsOn.YOU);
        assertThat(card.askedOn()).isEqualTo("2026-10-05");
        assertThat(card.clock()).isEqualTo(new RequestClock(6, 28));
        assertThat(card.turn()).isEqualTo(RequestClass.SOON);
        assertThat(Objects.requireNonNull(card.askedBy()).text()).isEqualTo("Finance");
    }

    @Test
    void beforeItIsDecidedNothingIsPromised() {
        RequestCard card = card("");

        assertThat(card.firstBy()).isNull();
        assertThat(card.decided()).isNull();
        assertThat(card.because()).isNull();
        assertThat(card.endedOn()).isNull();
    }

    @Test
    void beforeItIsTriagedItHasNoTurnAndNoAnswer() {
        RequestCard card = card(TO_TRIAGE);

        assertThat(card.turn()).isNull();
        assertThat(card.takes()).isNull();
        assertThat(card.decisionNeededBy()).isNull();
        assertThat(card.waitsOn()).isEqualTo(WaitsOn.IT);
    }

    @Test
    void onceItIsAgreedTheFirstPhaseIsAPromiseAndNoDecisionIsNeeded() {
        RequestCard card = card(AGREED);

        assertThat(card.decided()).isEqualTo(Resolution.AGREED);
        assertThat(card.because()).isEqualTo("It saves a drawer");
        assertThat(card.firstBy()).isEqualTo("2026-12-11");
        assertThat(card.decisionNeededBy()).isNull();
        assertThat(Objects.requireNonNull(card.takes())).hasToString("4 weeks");
    }

    @Test
    void aLateFirstPhaseIsStillToCome() {
        assertThat(cardOn("2026-12-12", AGREED).firstBy()).isEqualTo("2026-12-11");
    }

    @Test
    void theDateOfTheFirstPhaseIsTheOneInForceOnTheDay() {
        String moved = AGREED + answer("moved: [{to: 2027-01-29, on: 2026-11-20, because: Leave}]");

        assertThat(cardOn("2026-11-19", moved).firstBy()).isEqualTo("2026-12-11");
        assertThat(cardOn("2026-11-20", moved).firstBy()).isEqualTo("2027-01-29");
    }

    @Test
    void aFirstPhaseThatIsDoneOrDroppedIsNotToCome() {
        String done = AGREED + answer("done_on: 2026-11-20");
        String dropped = AGREED + answer("dropped_on: 2026-11-20, dropped_because: Nobody travels");

        assertThat(card(done).firstBy()).isNull();
        assertThat(card(dropped).firstBy()).isNull();
    }

    private static String answer(String ofFirstPhase) {
        return """
                answer:
                  answered_on: 2026-10-19
                  what_it_will_take: [{step: Agree, who: Finance, takes: 4 weeks}]
                  only_one_because: There is one place for it
                  first_phase: {gives_you: A trial, by: 2026-12-11, %s}
                """
                .formatted(ofFirstPhase);
    }

    @Test
    void whatWasDeclinedEndedOnTheDayOfTheDecision() {
        RequestCard card =
                card(
                        """
                        status: declined
                        decision: {on: 2026-11-10, decided: declined, by_role: head-of-it, because: The law wants paper, what_would_change_this: Another law}
                        """);

        assertThat(card.endedOn()).isEqualTo("2026-11-10");
        assertThat(card.decided()).isEqualTo(Resolution.DECLINED);
        assertThat(card.waitsOn()).isEqualTo(WaitsOn.NOBODY);
        assertThat(card.firstBy()).isNull();
    }

    @Test
    void whereItConcernsAllUnitsNoneIsNamed() {
        assertThat(card("").allUnits()).isFalse();
        assertThat(card("units: [people-services]\n").units())
                .extracting(Link::text)
                .containsExactly("People Services");
        assertThat(card("units: all\n").units()).isEmpty();
        assertThat(card("units: all\n").allUnits()).isTrue();
    }

    @Test
    void itNamesTheUnitsThatItWaitsFor() {
        String question =
                "questions:\n  - {question: How many, asked_of: people-services,"
                        + " asked_on: 2026-10-20}\n";

        assertThat(card("").waitsFor()).extracting(Link::text).containsExactly("Finance");
        assertThat(card(TO_TRIAGE + question).waitsFor())
                .extracting(Link::text)
                .containsExactly("People Services");
        assertThat(card(TO_TRIAGE).waitsFor()).isEmpty();
        assertThat(card(AGREED).waitsFor()).isEmpty();
    }

    @Test
    void aDecisionIsLateAfterTheDayByWhichItIsNeeded() {
        assertThat(cardOn("2026-11-30", "").decisionLate()).isFalse();
        assertThat(cardOn("2026-12-01", "").decisionLate()).isTrue();
        assertThat(cardOn("2026-12-01", AGREED).decisionLate()).isFalse();
    }
}
