package org.sitegen.site.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.BenchmarkCard;

/** What the page of a benchmark holds, and the list of all. */
class BenchmarkPageBuilderTest {

    private static BenchmarkPage page(String pieces) {
        return PlannedSite.of(pieces).page("benchmarks/desk-first-fix/", BenchmarkPage.class);
    }

    @Test
    void itHasEveryPeriodTheNewestFirst() {
        BenchmarkPage page = page("");

        assertThat(page.rows()).hasSize(7);
        assertThat(page.rows().get(0).period()).hasToString("2026-10");
        assertThat(page.rows().get(0).met()).isTrue();
        assertThat(page.rows().get(1).met()).isFalse();
        assertThat(page.chart()).isNotNull();
        assertThat(page.owner()).isEqualTo("Lead of the IT desk");
    }

    @Test
    void aRowIsHeldToTheTargetInForceThen() {
        BenchmarkPage page =
                page(
                        """
                        -- content/benchmarks/desk-first-fix.yml --
                        targets:
                          - {from: 2026-01, value: 68}
                          - {from: 2026-10, value: 75, kind: aim, because: We are two more}
                        """);

        assertThat(page.rows().get(0).met()).isFalse();
        assertThat(page.rows().get(1).met()).isTrue();
        assertThat(page.targets()).hasSize(2);
        assertThat(page.targets().get(0).from()).hasToString("2026-10");
        assertThat(page.targets().get(0).kind()).isEqualTo("aim");
    }

    @Test
    void itTellsWhatEditionsSaidAboutIt() {
        assertThat(page("").notes())
                .extracting(note -> note.month().toString(), note -> note.edition().text())
                .containsExactly(tuple("2026-09", "Expenses came back unread"));
    }

    @Test
    void itsCardHasTheNewestFigureAndTheOneBefore() {
        BenchmarkCard card = page("").card();

        assertThat(card.period()).hasToString("2026-10");
        assertThat(Objects.requireNonNull(card.figure()).value()).isEqualByComparingTo("71.8");
        assertThat(Objects.requireNonNull(card.previous()).value()).isEqualByComparingTo("68.6");
        assertThat(card.spark()).isNotNull();
        assertThat(card.late()).isFalse();
    }

    @Test
    void aFigureThatShouldBeThereIsLate() {
        BenchmarkCard card =
                PlannedSite.on("2027-01-02", "")
                        .page("benchmarks/desk-first-fix/", BenchmarkPage.class)
                        .card();

        assertThat(card.late()).isTrue();
    }

    @Test
    void pagesSayByWhenTheNextFigureWasDue() {
        BuiltSite site = TestSite.example("").on("2027-01-02").build();
        String due = "No later figure has arrived. The next was due by 30 December 2026.";

        assertThat(site.page("benchmarks/desk-first-fix/").text("main")).contains(due);
        assertThat(site.page("benchmarks/").text("main"))
                .contains(due, "The newest figure of one benchmark is overdue.");
    }

    @Test
    void anAskARebaseAndAFigureOfOthersStandOnIt() {
        BenchmarkPage page =
                page(
                        """
                        -- content/benchmarks/desk-first-fix.yml --
                        baseline: {period: 2025, value: 66}
                        ask: {it_needs: Two more people, from_role: head-of-it, by: 2026-12-30}
                        compare: [{name: The other works, value: 73, period: 2025, source: Its report}]
                        rebase: [{from: 2026-07, because: A new telephone, ref: win:W-2026-031}]
                        service: payroll
                        paired_with: asked-again
                        -- content/benchmarks/asked-again.yml --
                        title: Asked again
                        question: Did I have to ring twice?
                        unit: count
                        direction: lower-is-better
                        no_target_because: Nobody knows yet what would be good
                        frequency: monthly
                        source: Records of the IT desk
                        method: Calls about the same within a week
                        owner_role: desk-lead
                        -- content/benchmarks/asked-again.csv --
                        period,value
                        2026-10,12
                        """);

        assertThat(page.askFrom()).isEqualTo("Head of IT");
        assertThat(page.compare()).hasSize(1);
        assertThat(page.rebases()).hasSize(1);
        assertThat(Objects.requireNonNull(page.rebases().get(0).link()).text())
                .isEqualTo("Invoices are found again");
        assertThat(Objects.requireNonNull(page.service()).text()).isEqualTo("Pay run");
        assertThat(Objects.requireNonNull(page.paired()).title()).isEqualTo("Asked again");
        assertThat(page.baseline()).isNotNull();
    }

    @Test
    void theListHasThoseThatAreKeptByFamilyAndThoseThatEnded() {
        BenchmarkIndexPage kept =
                PlannedSite.of(
                                """
                                -- content/benchmarks/desk-first-fix.yml --
                                family: desk
                                """)
                        .page("benchmarks/", BenchmarkIndexPage.class);
        BenchmarkIndexPage ended =
                PlannedSite.of(
                                """
                                -- content/benchmarks/desk-first-fix.yml --
                                retired: {from: 2026-11, because: Nobody calls}
                                """)
                        .page("benchmarks/", BenchmarkIndexPage.class);

        assertThat(kept.groups()).hasSize(1);
        assertThat(kept.targets()).isEqualTo(1);
        assertThat(kept.missed()).isZero();
        assertThat(kept.groups().get(0).benchmarks().get(0).spark()).isNotNull();
        assertThat(ended.groups()).isEmpty();
        assertThat(ended.retired()).hasSize(1);
    }
}
