package org.sitegen.site.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;

/** The list of failures, and the report of a year. */
class FailureSectionTest {

    private static FailureYearPage year(String pieces) {
        return PlannedSite.of(pieces).page("failures/2026/", FailureYearPage.class);
    }

    @Test
    void whatIsNotClosedComesFirst() {
        FailureIndexPage page = PlannedSite.of("").page("failures/", FailureIndexPage.class);

        assertThat(page.open()).extracting(FailureCard::id).containsExactly("F-2026-014");
        assertThat(page.recent()).extracting(FailureCard::id).containsExactly("F-2026-010");
        assertThat(page.years()).extracting(Link::text).containsExactly("2026");
        assertThat(page.restoreTimes()).isNotNull();
    }

    @Test
    void theReportCountsBySeverityFromTheGravest() {
        assertThat(year("").bySeverity())
                .extracting(TallyRow::key, TallyRow::count, TallyRow::share)
                .containsExactly(
                        tuple("critical", 1, 100),
                        tuple("major", 0, 0),
                        tuple("minor", 1, 100),
                        tuple("near-miss", 0, 0));
    }

    @Test
    void aKindOfFactorCountsOnceForAFailure() {
        FailureYearPage page =
                year(
                        """
                        -- content/failures/F-2026-010-expenses.md --
                        contributing_factors:
                          - {factor: Nothing rang, type: monitoring}
                          - {factor: Nobody looked, type: monitoring}
                        """);

        assertThat(page.byFactor())
                .extracting(TallyRow::key, TallyRow::count)
                .containsExactly(tuple("monitoring", 2), tuple("process", 1));
        assertThat(page.byNoticed()).extracting(TallyRow::count).containsExactly(2);
    }

    @Test
    void theReportTellsHowLongItTook() {
        FailureYearPage page = year("");

        assertThat(page.shortestMinutes()).isEqualTo(1850);
        assertThat(page.longestMinutes()).isEqualTo(8 * 1440 + 240);
    }

    @Test
    void theReportCountsWhatWasDoneAndWhatWasInTime() {
        FailureYearPage page =
                year(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-11-02, status: done, done_on: 2026-11-05}
                          - {id: a2, action: Ring, owner_role: payroll-lead, due: 2026-11-02, status: open}
                        """);

        assertThat(page.actions()).extracting(PromiseLine::what).contains("Renew", "Ring");
        assertThat(page.actionCount()).isEqualTo(3);
        assertThat(page.promises().kept()).isEqualTo(1);
        assertThat(page.promises().keptLate()).isEqualTo(1);
        assertThat(page.brief()).isFalse();
    }

    @Test
    void ofVeryManyActionsThoseThatWereNotKeptComeFirst() {
        StringBuilder actions =
                new StringBuilder("-- content/failures/F-2026-014-pay-run.md --\nactions:\n");
        for (int i = 0; i < 70; i++) {
            String kept = "due: 2026-11-02, status: done, done_on: 2026-11-01}\n";
            String late = "due: 2026-11-20, status: open}\n";
            actions.append("  - {id: a%d, action: Step %d, owner_role: desk-lead, ".formatted(i, i))
                    .append(i < 65 ? kept : late);
        }
        List<PromiseLine> shown = year(actions.toString()).actions();

        assertThat(shown).hasSize(60);
        assertThat(shown.subList(0, 5)).allMatch(line -> line.daysLate() > 0);
    }

    @Test
    void theReportHasLessonsAndQuietMonths() {
        FailureYearPage page =
                year(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        lessons: [Ask twice]
                        -- content/editions/2026-10.md --
                        nothing_to_report:
                          failures: {checked: [The change log], by_role: head-of-it, statement: There was none.}
                        """);

        assertThat(page.lessons())
                .extracting(FailureYearPage.Lesson::text)
                .containsExactly("Ask twice");
        assertThat(page.quietMonths())
                .extracting(quiet -> quiet.month().toString())
                .containsExactly("2026-10");
    }
}
