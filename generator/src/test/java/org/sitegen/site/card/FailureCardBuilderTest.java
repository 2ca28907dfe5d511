package org.sitegen.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.index.SiteIndex;

/** What lists show of a failure, with its promises as they stood on a day. */
class FailureCardBuilderTest {

    private static final String PAY_RUN = "-- content/failures/F-2026-014-pay-run.md --\n";

    private static final String ACTIONS =
            """
            actions:
              - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-11-20, status: open}
              - {id: a2, action: Ring, owner_role: payroll-lead, due: 2026-11-10, status: open}
              - {id: a3, action: Test, owner_role: payroll-lead, due: 2026-11-02, status: done, done_on: 2026-11-12}
              - {id: a4, action: Buy, owner_role: payroll-lead, due: 2026-11-05, status: dropped, dropped_on: 2026-11-15, dropped_because: It is bought}
            """;

    private static FailureCard card(String day, String fields) {
        PlannedSite site = PlannedSite.of(PAY_RUN + fields);
        SiteIndex index = site.index();
        return new FailureCardBuilder(
                        index.names(),
                        index.promises(),
                        index.promiseLines(),
                        index.zone(),
                        LocalDate.parse(day))
                .card(site.entry(Failure.TYPE, "F-2026-014"));
    }

    private static String next(FailureCard card) {
        return Objects.requireNonNull(card.next()).id();
    }

    @Test
    void theNextStepIsThePendingOneThatIsDueFirst() {
        assertThat(next(card("2026-11-09", ACTIONS))).isEqualTo("a3");
        assertThat(next(card("2026-11-12", ACTIONS))).isEqualTo("a4");
        assertThat(next(card("2026-11-15", ACTIONS))).isEqualTo("a2");
    }

    @Test
    void aMovedStepIsNextByTheDateInForceOnTheDay() {
        String moved =
                ACTIONS.replace(
                        "due: 2026-11-10, status: open",
                        "due: 2026-11-10, status: open,"
                                + " moved: [{to: 2026-12-01, on: 2026-11-18, because: Leave}]");

        assertThat(next(card("2026-11-17", moved))).isEqualTo("a2");
        assertThat(next(card("2026-11-18", moved))).isEqualTo("a1");
        assertThat(card("2026-11-18", moved).lateActions()).isZero();
    }

    @Test
    void ofStepsDueOnTheSameDayTheOneNamedFirstIsNext() {
        String tie =
                """
                actions:
                  - {id: b2, action: Ask, owner_role: payroll-lead, due: 2026-12-01, status: open}
                  - {id: b1, action: Write, owner_role: payroll-lead, due: 2026-12-01, status: open}
                """;

        assertThat(next(card("2026-11-22", tie))).isEqualTo("b1");
    }

    @Test
    void stepsThatAreDoneOrDroppedByTheDayAreNotOpen() {
        assertThat(card("2026-11-09", ACTIONS).openActions()).isEqualTo(4);
        assertThat(card("2026-11-12", ACTIONS).openActions()).isEqualTo(3);
        assertThat(card("2026-11-15", ACTIONS).openActions()).isEqualTo(2);
    }

    @Test
    void aStepIsLateFromTheDayAfterItsDate() {
        assertThat(card("2026-11-02", ACTIONS).lateActions()).isZero();
        assertThat(card("2026-11-03", ACTIONS).lateActions()).isEqualTo(1);
        assertThat(card("2026-11-22", ACTIONS).lateActions()).isEqualTo(2);
        assertThat(Objects.requireNonNull(card("2026-11-22", ACTIONS).next()).state())
                .isEqualTo(PromiseState.LATE);
    }

    @Test
    void withoutAnOpenStepThereIsNoNextOne() {
        FailureCard card = card("2026-11-22", "actions: []\nno_action_because: Nothing helps\n");

        assertThat(card.next()).isNull();
        assertThat(card.openActions()).isZero();
        assertThat(card.lateActions()).isZero();
    }

    @Test
    void itLastedFromItsBeginningToItsEnd() {
        FailureCard card = card("2026-11-22", "");

        assertThat(card.minutes()).isEqualTo(30 * 60 + 50);
        assertThat(card.started()).isEqualTo("2026-10-28T02:10+00:00[Europe/Dublin]");
    }

    @Test
    void whileItGoesOnNobodyKnowsHowLongItLasts() {
        assertThat(card("2026-11-22", "status: open\nrestored:\nongoing: true\n").minutes())
                .isNull();
    }

    @Test
    void whereAllUnitsWereHitNoneIsNamed() {
        FailureCard one = card("2026-11-22", "");
        FailureCard all = card("2026-11-22", "units: all\n");

        assertThat(one.units()).extracting(Link::text).containsExactly("People Services");
        assertThat(one.allUnits()).isFalse();
        assertThat(all.units()).isEmpty();
        assertThat(all.allUnits()).isTrue();
        assertThat(all.services()).extracting(Link::text).containsExactly("Pay run");
    }
}
