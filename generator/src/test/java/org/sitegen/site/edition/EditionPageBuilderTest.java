package org.sitegen.site.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.newsletter.promise.PromiseCount;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.Balance;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.card.WinCard;

/** What the page of an edition holds. */
class EditionPageBuilderTest {

    private static final String ACTIONS =
            """
            -- content/failures/F-2026-014-pay-run.md --
            actions:
              - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-11-20, status: open}
              - {id: a2, action: Ring, owner_role: payroll-lead, due: 2026-11-03, status: open}
              - {id: a3, action: Test, owner_role: payroll-lead, due: 2026-11-02, status: done, done_on: 2026-11-01}
              - {id: a4, action: Buy, owner_role: payroll-lead, due: 2026-11-02, status: done, done_on: 2026-11-03}
              - {id: a5, action: Watch, owner_role: payroll-lead, due: 2026-12-24, status: dropped, dropped_on: 2026-11-02, dropped_because: Nobody looks}
              - {id: a6, action: Write, owner_role: payroll-lead, due: 2026-11-04, status: open}
              - {id: a7, action: Teach, owner_role: payroll-lead, due: 2026-11-02, status: open, moved: [{to: 2026-12-30, on: 2026-11-01, because: Leave}]}
            """;

    private static EditionPage october(String pieces) {
        return PlannedSite.of(pieces).page("editions/2026-10/", EditionPage.class);
    }

    private static List<String> promises(EditionPage page) {
        return page.promises().stream().map(PromiseLine::id).toList();
    }

    @Test
    void itTellsOfThePromisesOfItsTimeByTheDateInForce() {
        assertThat(promises(october(ACTIONS))).containsExactly("a4", "a3", "a2", "a5", "a7");
    }

    @Test
    void theBalanceCountsWhatIsTold() {
        Balance balance = october(ACTIONS).balance();

        assertThat(balance)
                .isEqualTo(new Balance(1, 1, 0, 1, new PromiseCount(5, 1, 1, 2, 1, 2), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status: dropped, dropped_on: 2026-11-21, dropped_because: It is bought",
                "status: done, done_on: 2026-11-19",
                "status: open, moved: [{on: 2026-11-18, to: 2026-12-30, because: Parts are late}]"
            })
    void whatBecomesOfAPromiseLaterChangesNoPage(String later) {
        String changed =
                ACTIONS.replace("due: 2026-11-20, status: open", "due: 2026-11-20, " + later);

        assertThat(changed).isNotEqualTo(ACTIONS);
        assertThat(october(changed)).isEqualTo(october(ACTIONS));
    }

    @Test
    void skippedMonthsSwallowNeitherPromisesNorTheLinkBack() {
        PlannedSite site =
                PlannedSite.on(
                        "2027-02-10",
                        """
                        -- content/editions/2027-01.md --
                        ---
                        publish_on: 2027-02-03
                        headline: January
                        next_edition_on: 2027-03-03
                        ---
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-12-15, status: done, done_on: 2026-12-14}
                        """);
        EditionPage january = site.page("editions/2027-01/", EditionPage.class);

        assertThat(promises(january)).containsExactly("a1");
        assertThat(Objects.requireNonNull(january.previous()).month()).hasToString("2026-10");
        assertThat(
                        Objects.requireNonNull(
                                        site.page("editions/2026-10/", EditionPage.class).next())
                                .month())
                .hasToString("2027-01");
    }

    @Test
    void whatComesIsTheNextEditionAndWhatIsPromisedUntilThen() {
        assertThat(october(ACTIONS).dates())
                .extracting(DatedLine::kind, line -> line.date().toString(), DatedLine::text)
                .containsExactly(
                        tuple("promise", "2026-11-04", "Write"),
                        tuple("promise", "2026-11-20", "Renew"),
                        tuple("edition", "2026-12-02", ""));
    }

    @Test
    void anAskThatIsDueUntilTheNextEditionComesToo() {
        EditionPage page =
                october(
                        """
                        -- content/benchmarks/desk-first-fix.yml --
                        ask: {it_needs: Two more people, from_role: head-of-it, by: 2026-11-30}
                        """);

        assertThat(page.dates()).extracting(DatedLine::kind).contains("ask");
    }

    @Test
    void onlyFiguresThatAreShownByThemselvesHaveAPicture() {
        EditionPage september = PlannedSite.of("").page("editions/2026-09/", EditionPage.class);

        assertThat(september.figures()).hasSize(1).allMatch(card -> card.spark() == null);
        assertThat(september.moved()).hasSize(1);
        assertThat(september.moved().get(0).benchmark().spark()).isNotNull();
        assertThat(september.moved().get(0).note()).startsWith("68.6 against 70");
    }

    @Test
    void aFigureThatDidNotMoveIsInTheTableOnly() {
        EditionPage page = october("");

        assertThat(page.figures()).extracting(BenchmarkCard::id).containsExactly("desk-first-fix");
        assertThat(page.moved()).isEmpty();
    }

    @Test
    void itLeadsWithWhatItsEditorHasChosen() {
        EditionPage page =
                october(
                        """
                        -- content/editions/2026-10.md --
                        lead: [benchmark:desk-first-fix, win:W-2026-031, failure:F-2026-014]
                        """);

        assertThat(page.leads()).hasSize(3);
        assertThat(Objects.requireNonNull(page.leads().get(0).benchmark()).spark()).isNotNull();
        assertThat(page.leads().get(1).win()).isNotNull();
        assertThat(page.leads().get(2).failure()).isNotNull();
    }

    @Test
    void withoutChoiceItLeadsWithTheGravestFailureTheFigureThatMissedAndTheWinWithFigures() {
        EditionPage page =
                october(
                        """
                        -- content/editions/2026-10.md --
                        lead: []
                        -- content/benchmarks/desk-first-fix.yml --
                        targets: [{from: 2026-01, value: 75}]
                        """);

        assertThat(page.leads()).hasSize(3);
        assertThat(page.leads().get(0).failure()).isNotNull();
        assertThat(page.leads().get(1).benchmark()).isNotNull();
        assertThat(page.leads().get(2).win()).isNotNull();
    }

    @Test
    void itNamesTheFailuresAndWinsOfItsMonth() {
        EditionPage page = october("");

        assertThat(page.failures()).extracting(FailureCard::id).containsExactly("F-2026-014");
        assertThat(page.wins()).extracting(WinCard::id).containsExactly("W-2026-031");
        assertThat(page.unnoticed()).isEmpty();
        assertThat(page.letterFrom()).isEqualTo("Head of IT");
    }

    @Test
    void whatReadersDidNotNoticeStandsByItself() {
        EditionPage page =
                october(
                        """
                        -- content/wins/W-2026-031-invoices.md --
                        kind: behind-the-scenes
                        """);

        assertThat(page.wins()).isEmpty();
        assertThat(page.unnoticed()).extracting(WinCard::id).containsExactly("W-2026-031");
    }

    @Test
    void itClaimsThatThereWasNothing() {
        EditionPage page =
                october(
                        """
                        -- content/editions/2026-10.md --
                        nothing_to_report:
                          wins: {checked: [The change log], by_role: head-of-it, statement: There was none.}
                        """);

        assertThat(Objects.requireNonNull(page.noWins()).by()).isEqualTo("Head of IT");
        assertThat(page.noFailures()).isNull();
    }

    @Test
    void itSaysWhatItLeavesOut() {
        EditionPage page =
                october(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        not_known_yet: [Who was told]
                        waive: {not-reviewed: "They were on leave"}
                        -- content/wins/W-2026-031-invoices.md --
                        not_measured_because: Nobody counted
                        measure:
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value,numerator,denominator,mark,note
                        2026-09,68.6,1454,2120,,
                        2026-10,71.8,1522,2120,p,first count
                        """);

        assertThat(page.omissions())
                .extracting(Omission::kind)
                .containsExactly("figure-provisional", "not-known", "waived", "win-not-measured");
    }

    @Test
    void aFigureThatIsNotThereIsLeftOutAndSaysWhy() {
        EditionPage page =
                october(
                        """
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value,numerator,denominator,mark,note
                        2026-09,68.6,1454,2120,,
                        2026-10,,,,x,The counter stood still
                        """);

        assertThat(page.omissions())
                .contains(
                        new Omission(
                                "figure-missing",
                                Objects.requireNonNull(page.omissions().get(0).subject()),
                                List.of("The counter stood still")));
    }

    @Test
    void theSameEditionStandsOnItsPrintSheetAndAtTheLatest() {
        PlannedSite site = PlannedSite.of("");
        EditionPage page = site.page("editions/2026-10/", EditionPage.class);
        EditionPage sheet = site.page("editions/2026-10/one-page/", EditionPage.class);

        assertThat(sheet.template()).isEqualTo("one-page");
        assertThat(sheet.canonical()).isEqualTo(page.address());
        assertThat(site.page("editions/latest/", EditionPage.class))
                .isEqualTo(
                        page.at(sheet.address(), "edition")
                                .at(new Address("editions/latest/"), "edition"));
    }

    @Test
    void theArchiveHasTheMonthsThatWereSkipped() {
        EditionIndexPage archive =
                PlannedSite.of(
                                """
                                -- content/editions/2026-08.md --
                                ---
                                not_published_because: The desk moved.
                                ---
                                """)
                        .page("editions/", EditionIndexPage.class);

        assertThat(archive.years()).hasSize(1);
        assertThat(archive.years().get(0).editions())
                .extracting(line -> line.month().toString())
                .containsExactly("2026-10", "2026-09", "2026-08");
        assertThat(archive.years().get(0).editions().get(2).link()).isNull();
        assertThat(archive.years().get(0).editions().get(2).skippedBecause())
                .isEqualTo("The desk moved.");
        assertThat(archive.years().get(0).editions().get(0).balance()).isNotNull();
    }
}
