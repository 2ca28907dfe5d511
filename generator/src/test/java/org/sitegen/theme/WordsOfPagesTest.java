package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.SitePage;
import org.sitegen.TestSite;

/** What pages say in words is right for one, for none and for many. */
class WordsOfPagesTest {

    private static final String PAY = "-- content/failures/F-2026-014-pay-run.md --\n";

    @Test
    void noPlaceForAnArgumentReachesReaders() {
        BuiltSite met = TestSite.example(target("value: 1")).buildsWell();

        assertThat(met.page("benchmarks/").text(".lede"))
                .isEqualTo("The only target was met at the last count.");
        assertThat(
                        TestSite.example(target("value: 99"))
                                .buildsWell()
                                .page("benchmarks/")
                                .text(".lede"))
                .isEqualTo("The only target was missed at the last count.");
    }

    private static String target(String value) {
        return """
                -- content/benchmarks/desk-first-fix.yml --
                targets:
                  - {from: 2026-01, %s}
                -- content/editions/2026-10.md --
                benchmark_notes: {desk-first-fix: Two of us were ill}
                """
                .formatted(value);
    }

    @Test
    void promisesOfTheMonthAddUp() {
        BuiltSite site =
                TestSite.example(
                                PAY
                                        + """
                                        actions:
                                          - {id: a1, action: Renew by machine, type: prevent, owner_role: payroll-lead, due: 2026-11-02, status: done, done_on: 2026-11-02, evidence: The log}
                                          - {id: a2, action: Train a deputy, type: prevent, owner_role: payroll-lead, due: 2026-11-01, status: done, done_on: 2026-11-03, evidence: The log}
                                          - {id: a3, action: Sound the alarm twice, type: detect, owner_role: payroll-lead, due: 2026-11-02, status: open}
                                          - {id: a4, action: Ask the bank, type: repair, owner_role: payroll-lead, due: 2026-11-03, status: open, moved: [{on: 2026-11-02, to: 2026-12-20, because: The bank is busy}]}
                                        """)
                        .build();

        assertThat(site.page("editions/2026-10/").text(".balance"))
                .contains("promise kept on time, 1 kept late, 2 not kept yet 1 of 4");
    }

    @Test
    void theOnlyFailureOfAMonthIsNotOneOfThem() {
        assertThat(TestSite.example("").buildsWell().page("editions/2026-10/").text(".balance"))
                .startsWith("failure, critical 1");
    }

    @Test
    void anEditionTellsWhatWasStillToComeOfWhatHasBeenClosedSince() {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/failures/F-2026-010-expenses.md --
                                actions:
                                  - {id: a1, action: Ring when a form waits, type: detect, owner_role: desk-lead, due: 2026-10-30, status: done, done_on: 2026-10-28, evidence: The log}
                                """)
                        .build();

        site.page("editions/2026-09/")
                .says("Next, by 30 October 2026: Ring when a form waits")
                .doesNotSay("Closed. Everything that we promised is done");
        assertThat(site.file("data/editions/2026-09.txt"))
                .contains("Next, by 30 October 2026: Ring when a form waits");
        site.page("for/finance/").says("Closed. Everything that we promised is done");
    }

    @Test
    void whatWasCheckedIsToldApart() {
        assertThat(
                        TestSite.example(
                                        """
                                        -- content/editions/2026-09.md --
                                        nothing_to_report: {wins: {statement: Nothing, checked: ["The list, all of it", The desk], by_role: desk-lead}}
                                        """)
                                .build()
                                .page("editions/2026-09/")
                                .text("main"))
                .contains("The list, all of it; The desk");
    }

    @Test
    void promisesOnTheFirstPageSayOfWhichDayTheyAre() {
        assertThat(TestSite.example("").buildsWell().page("").text("main"))
                .contains("Promises Late, or due within two weeks, as of 22 November 2026");
    }

    @Test
    void editionLeavesOutEachEntryOnce() {
        BuiltSite site =
                TestSite.example(PAY + "not_known_yet: [Who was told first, Why it took a day]\n")
                        .buildsWell();

        assertThat(site.page("editions/2026-10/").text("main"))
                .contains(
                        "Pay was one day late: not everything is known yet."
                                + " Who was told first Why it took a day")
                .containsOnlyOnce("not everything is known yet");
    }

    @Test
    void promisesThatHaveComeDueAreCountedInWords() {
        assertThat(TestSite.example("").buildsWell().page("promises/").text(".lede"))
                .isEqualTo(
                        "One promise has come due so far:"
                                + " 1 kept by the date first promised. One more is not due yet.");
        assertThat(TestSite.example("").on("2026-12-20").build().page("promises/").text(".lede"))
                .isEqualTo(
                        "2 promises have come due so far:"
                                + " 1 kept by the date first promised, 1 not kept yet.");
    }

    @Test
    void severityIsExplainedWhereItIsTold() {
        SitePage page = TestSite.example("").buildsWell().page("failures/f-2026-014/");

        assertThat(page.text(".size")).contains("“Critical” means: ");
        assertThat(page.text("main")).doesNotContain("Consequences");
    }

    @Test
    void listsNameOnlyWhatThereIs() {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/registers/services.yml --
                                - {id: payroll, name: Pay run}
                                - {id: invoices, name: Supplier invoices}
                                - {id: doors, name: The doors}
                                """)
                        .build();

        assertThat(site.page("services/").all(".listed .small").eachText())
                .contains(
                        "1 failure (not closed yet)", "Nothing has been published about this yet.")
                .noneMatch(text -> text.contains("no "));
    }

    @Test
    void noFailureIsClosedWhileAllAreOpen() {
        SitePage page =
                TestSite.example("-- content/failures/F-2026-010-expenses.md --\nstatus: acting\n")
                        .build()
                        .page("failures/");

        page.says(
                "2 failures are not closed yet. They come first.",
                "No failure has been closed yet.");
        assertThat(page.text("main")).doesNotContain("No failure has been published");
    }

    @Test
    void betweenAFigureAndWhatIsSaidOfItASentenceEnds() {
        BuiltSite site = TestSite.example("").buildsWell();

        assertThat(site.file("benchmarks/feed.xml")).contains("&lt;/strong&gt;. ");
        assertThat(site.file("benchmarks/feed.xml")).doesNotContain("&lt;/strong&gt;, ");
    }

    @Test
    void whatAnEditionLeavesOutAndWhyAreTwoLinesOfItsPlainText() {
        BuiltSite site =
                TestSite.example(PAY + "not_known_yet: [Who was told, Who was not]\n").build();

        assertThat(site.file("data/editions/2026-10.txt"))
                .contains("not everything is known yet.\n  Who was told\n  Who was not\n");
    }

    @Test
    void howLongThereWasNoNewsIsSaidInWords() {
        String silent =
                PAY
                        + """
                        status: open
                        started: 2026-10-01T08:00
                        noticed: 2026-10-01T09:00
                        restored: 2026-10-01T10:00
                        date: 2026-10-02
                        -- content/site.yml --
                        thresholds: {stale-failure: %d}
                        """;

        TestSite.example(silent.formatted(1))
                .build()
                .page("editions/2026-10/")
                .says("there had been no news of it for more than one day.");
        TestSite.example(silent.formatted(20))
                .build()
                .page("editions/2026-10/")
                .says("there had been no news of it for more than 20 days.");
    }

    @Test
    void ofTwoFailuresThatAreOpenNoneIsClosed() {
        String open =
                """
                -- content/failures/F-2026-010-expenses.md --
                status: understood
                -- content/failures/F-2026-014-pay-run.md --
                units: [finance]
                """;

        TestSite.example(open).build().page("for/").says("2 failures (none closed yet)");
    }

    @Test
    void aFigureThatIsNoLongerMeasuredIsNotAskedWhetherItChanged() {
        String retired =
                """
                -- content/benchmarks/desk-first-fix.yml --
                retired: {from: 2026-11, because: It is done}
                """;

        TestSite.example(retired)
                .build()
                .page("benchmarks/desk-first-fix/")
                .says("No longer measured since November 2026")
                .doesNotSay("Has it really changed?");
    }
}
