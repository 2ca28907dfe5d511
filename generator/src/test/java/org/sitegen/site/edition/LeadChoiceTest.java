package org.sitegen.site.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.EntryLine;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.WinCard;
import org.sitegen.site.index.SiteIndex;

/** What comes first in an edition: what its editor has chosen, or else what says most. */
class LeadChoiceTest {

    private static final String NO_LEAD = "-- content/editions/2026-10.md --\nlead: []\n";

    private static final String OTHER_FAILURE =
            """
            -- content/failures/F-2026-010-expenses.md --
            date: 2026-10-09
            started: 2026-09-28T08:00
            noticed: 2026-10-08T10:15
            restored: 2026-10-09T12:00
            """;

    private static final String MISSED =
            """
            -- content/benchmarks/desk-first-fix.yml --
            targets: [{from: 2026-01, value: 75}]
            """;

    private static List<LeadCard> october(String pieces) {
        SiteIndex index = PlannedSite.of(pieces).index();
        Edition edition = Objects.requireNonNull(index.archive().of(YearMonth.of(2026, 10)));
        return new LeadChoice(index, edition, new EditionFigures(index, edition)).all();
    }

    private static List<String> ids(List<LeadCard> leads) {
        return leads.stream().map(LeadChoiceTest::id).toList();
    }

    private static String id(LeadCard lead) {
        FailureCard failure = lead.failure();
        WinCard win = lead.win();
        BenchmarkCard benchmark = lead.benchmark();
        List<String> ids = new ArrayList<>();
        if (failure != null) {
            ids.add(failure.id());
        }
        if (benchmark != null) {
            ids.add(benchmark.id());
        }
        if (win != null) {
            ids.add(win.id());
        }
        return String.join(" and ", ids);
    }

    private static String lead(String references) {
        return "-- content/editions/2026-10.md --\nlead: [" + references + "]\n";
    }

    private static String win(String number, String after) {
        return """
                -- content/wins/W-2026-%s.md --
                ---
                title: Another win
                summary: Somebody finds something.
                date: 2026-10-08
                outcome: People find things.
                goal: pay-suppliers
                units: [finance]
                measure:
                  name: Time to find it
                  unit: minutes
                  direction: lower-is-better
                  before: {value: 12, period: 2026-03}
                  after: {value: 1, period: 2026-09%s}
                  basis: measured
                credits: [{who: Finance team, side: business, for: Naming the fields}]
                ---
                """
                .formatted(number, after);
    }

    @Test
    void whatTheEditorHasChosenComesInTheirOrder() {
        assertThat(
                        ids(
                                october(
                                        lead(
                                                "win:W-2026-031, benchmark:desk-first-fix,"
                                                        + " failure:F-2026-014"))))
                .containsExactly("W-2026-031", "desk-first-fix", "F-2026-014");
    }

    @Test
    void ofMoreThanThreeTheFirstThreeAreShown() {
        assertThat(
                        ids(
                                october(
                                        lead(
                                                "win:W-2026-031, failure:F-2026-010,"
                                                        + " failure:F-2026-014,"
                                                        + " benchmark:desk-first-fix"))))
                .containsExactly("W-2026-031", "F-2026-010", "F-2026-014");
    }

    @Test
    void whatIsNoEntryIsPassedOver() {
        assertThat(ids(october(lead("service:payroll, win:W-2026-031"))))
                .containsExactly("W-2026-031");
    }

    @Test
    void aFailureThatLeadsIsShownAsOfTheDayOfTheEdition() {
        FailureCard failure =
                Objects.requireNonNull(
                        october(
                                        """
                                        -- content/failures/F-2026-014-pay-run.md --
                                        actions:
                                          - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-11-10, status: open}
                                        """)
                                .get(0)
                                .failure());

        assertThat(failure.openActions()).isEqualTo(1);
        assertThat(failure.lateActions()).isZero();
    }

    @Test
    void whereNothingThatWasChosenCanLeadTheGeneratorChooses() {
        assertThat(ids(october(lead("service:payroll"))))
                .containsExactly("F-2026-014", "W-2026-031");
    }

    @Test
    void itChoosesTheGravestFailureTheFigureThatMissedAndTheWin() {
        assertThat(ids(october(NO_LEAD + MISSED)))
                .containsExactly("F-2026-014", "desk-first-fix", "W-2026-031");
    }

    @Test
    void theGravestFailureLeadsWhereverItStands() {
        SiteIndex index = PlannedSite.of(NO_LEAD + OTHER_FAILURE).index();

        assertThat(index.failuresIn(YearMonth.of(2026, 10)))
                .extracting(Failure::severity)
                .containsExactly(FailureSeverity.MINOR, FailureSeverity.CRITICAL);
        assertThat(ids(october(NO_LEAD + OTHER_FAILURE))).startsWith("F-2026-014");
    }

    @Test
    void anEntryOfAnotherTypeLeadsByItsTitle() {
        String request = "-- content/editions/2026-10.md --\nlead: [request:R-2026-031]\n";

        assertThat(october(request))
                .singleElement()
                .extracting(LeadCard::other)
                .extracting(EntryLine::address)
                .isEqualTo(new Address("requests/r-2026-031/"));
    }

    @Test
    void aBenchmarkWithoutAFigureInTheMonthLeadsByItsTitle() {
        String figures =
                """
                -- content/editions/2026-10.md --
                lead: [benchmark:desk-first-fix]
                -- content/benchmarks/desk-first-fix.csv --
                period,value,numerator,denominator,mark,note
                2026-09,71.4,1512,2118,,
                """;

        assertThat(october(figures))
                .singleElement()
                .extracting(LeadCard::other)
                .extracting(EntryLine::title)
                .isEqualTo("Solved at the first call");
    }

    @Test
    void ofFailuresAsGraveTheFirstLeads() {
        String asGrave = NO_LEAD + OTHER_FAILURE + "severity: critical\n";

        assertThat(ids(october(asGrave))).startsWith("F-2026-010");
    }

    @Test
    void aFigureThatNeitherMissedNorMovedDoesNotLead() {
        assertThat(ids(october(NO_LEAD))).containsExactly("F-2026-014", "W-2026-031");
    }

    @Test
    void theWinThatRestsOnMostCasesLeads() {
        assertThat(ids(october(NO_LEAD + win("032", ", n: 41")))).endsWith("W-2026-032");
        assertThat(ids(october(NO_LEAD + win("032", ", n: 39")))).endsWith("W-2026-031");
        assertThat(ids(october(NO_LEAD + win("030", "")))).endsWith("W-2026-031");
        assertThat(ids(october(NO_LEAD + win("032", ", n: 40")))).endsWith("W-2026-031");
    }

    @Test
    void aWinWithoutFiguresDoesNotLead() {
        String notMeasured =
                """
                -- content/wins/W-2026-031-invoices.md --
                measure:
                not_measured_because: Nobody counted
                """;

        assertThat(ids(october(NO_LEAD + notMeasured))).containsExactly("F-2026-014");
    }

    @Test
    void aMonthInWhichNothingHappenedHasNoLead() {
        assertThat(october(NO_LEAD + LATER_WIN + LATER_FAILURE)).isEmpty();
    }

    private static final String LATER_WIN =
            "-- content/wins/W-2026-031-invoices.md --\ndate: 2026-11-07\n";

    private static final String LATER_FAILURE =
            "-- content/failures/F-2026-014-pay-run.md --\ndate: 2026-11-07\n";
}
