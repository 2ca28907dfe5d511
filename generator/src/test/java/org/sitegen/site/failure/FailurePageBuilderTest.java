package org.sitegen.site.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;

/** What the page of a failure holds. */
class FailurePageBuilderTest {

    private static FailurePage payRun(String pieces) {
        return PlannedSite.of(pieces).page("failures/f-2026-014/", FailurePage.class);
    }

    @Test
    void itHasTheMomentsInOrder() {
        FailurePage page =
                payRun(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        updates:
                          - {at: 2026-10-28T12:00, said: We look for the cause.}
                        """);

        assertThat(page.timeline())
                .extracting(TimelineLine::kind)
                .containsExactly("started", "noticed", "update", "restored");
        assertThat(page.minutesToNotice()).isEqualTo(320);
    }

    @Test
    void whatWasNoticedBeforeItBeganTookNoTimeToNotice() {
        FailurePage page =
                payRun(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        severity: near-miss
                        noticed: 2026-10-27T07:30
                        """);

        assertThat(page.minutesToNotice()).isNull();
    }

    @Test
    void theEditionThatReportedItIsNamedOnce() {
        FailurePage page =
                payRun(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        related: [edition:2026-10, failure:F-2026-010]
                        """);

        assertThat(page.edition()).isNotNull();
        assertThat(page.related())
                .extracting(link -> link.address().path())
                .containsExactly("failures/f-2026-010/");
    }

    @Test
    void itSaysWhatItsSeverityMeans() {
        assertThat(payRun("").severityMeaning())
                .isEqualTo("A payment or a legal deadline was missed");
    }

    @Test
    void itsActionsStandAsOfToday() {
        FailurePage page =
                payRun(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-11-20, status: open}
                          - {id: a2, action: Ring, owner_role: desk-lead, due: 2026-12-01, status: open}
                        """);

        assertThat(page.actions())
                .extracting(PromiseLine::state)
                .containsExactly(PromiseState.LATE, PromiseState.OPEN);
        assertThat(page.actions().get(0).owner()).isEqualTo("Lead of payroll");
        assertThat(page.actions().get(0).daysLate()).isEqualTo(2);
    }

    @Test
    void itsCardNamesTheNextStepAndCountsWhatIsOpen() {
        FailureCard card =
                payRun(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                actions:
                                  - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-12-20, status: open}
                                  - {id: a2, action: Ring, owner_role: payroll-lead, due: 2026-11-02, status: open}
                                  - {id: a3, action: Test, owner_role: payroll-lead, due: 2026-11-01, status: done, done_on: 2026-11-01}
                                """)
                        .card();

        assertThat(Objects.requireNonNull(card.next()).id()).isEqualTo("a2");
        assertThat(card.openActions()).isEqualTo(2);
        assertThat(card.lateActions()).isEqualTo(1);
        assertThat(card.minutes()).isEqualTo(1850);
        assertThat(card.services()).extracting(Link::text).containsExactly("Pay run");
    }

    @Test
    void aFailureThatRepeatsAnotherAndThatOneLeadToEachOther() {
        PlannedSite site =
                PlannedSite.of(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        recurrence_of: failure:F-2026-010
                        related: [win:W-2026-031]
                        capabilities: [pay-people]
                        """);
        FailurePage later = site.page("failures/f-2026-014/", FailurePage.class);
        FailurePage earlier = site.page("failures/f-2026-010/", FailurePage.class);

        assertThat(Objects.requireNonNull(later.recurrenceOf()).address())
                .isEqualTo(earlier.address());
        assertThat(earlier.recurredAs()).extracting(Link::address).containsExactly(later.address());
        assertThat(later.related())
                .extracting(Link::text)
                .containsExactly("Invoices are found again");
        assertThat(later.capabilities())
                .extracting(Link::text)
                .containsExactly("Pay people on time");
    }

    @Test
    void itNamesTheEditionThatReportsIt() {
        assertThat(Objects.requireNonNull(payRun("").edition()).text())
                .isEqualTo("Pay was one day late for 412 people");
    }

    @Test
    void beforeItsEditionAppearsThereIsNoLink() {
        FailurePage page =
                PlannedSite.on("2026-11-03", "").page("failures/f-2026-014/", FailurePage.class);

        assertThat(page.edition()).isNull();
    }

    @Test
    void itsCostIsWrittenInTheCurrencyOfTheSite() {
        FailurePage page =
                payRun(
                        """
                        -- content/site.yml --
                        currency: EUR
                        -- content/failures/F-2026-014-pay-run.md --
                        impact: {what_it_meant: Pay was late, people: 412, people_basis: counted, money: {amount: 1480}}
                        """);

        assertThat(Objects.requireNonNull(page.cost()).label()).isEqualTo("EUR");
    }
}
