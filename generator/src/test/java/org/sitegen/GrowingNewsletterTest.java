package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A newsletter month by month. */
@Tag("slow")
class GrowingNewsletterTest {

    private static final String NOVEMBER = "content/editions/2026-11.md";

    @Test
    void editionIsInTheFixedOrderWithBadNewsFirst() {
        BuiltSite site = december("").buildsWell();

        List<String> parts = site.page("editions/2026-10/").texts("main section h2");
        assertThat(parts)
                .containsSubsequence(
                        "Figures that stand out",
                        "What went wrong",
                        "Promises",
                        "What went well",
                        "What you did not notice",
                        "Next dates",
                        "What is missing or not settled");
    }

    @Test
    void secondMonthJoinsTheArchiveAndBecomesTheLatest() {
        BuiltSite site = december("").buildsWell();

        assertThat(site.page("editions/").texts("main a"))
                .containsSubsequence(
                        "Nothing broke that we know of", "Pay was one day late for 412 people");
        assertThat(site.page("editions/latest/").text("h1"))
                .isEqualTo("Nothing broke that we know of");
        assertThat(site.page("").text()).contains("Nothing broke that we know of");
        site.page("editions/2026-10/").all("a[href*=2026-11]");
    }

    @Test
    void monthWithoutAFailureSaysWhatWasLookedAt() {
        december("")
                .buildsWell()
                .page("editions/2026-11/")
                .says("What went wrong", "the call list");
    }

    @Test
    void skippedMonthIsAMistakeUntilItSaysWhy() {
        TestSite site = december("");
        site.without("content/editions/2026-10.md");

        site.build().isStopped();
        assertThat(site.build().findings()).anyMatch(each -> each.endsWith("[skipped-month]"));

        site.write(
                "content/editions/2026-10.md",
                "---\nnot_published_because: The team moved house\n---\n");
        site.with("-- content/editions/2026-11.md --\nnothing_to_report: {}\n");
        BuiltSite mended = site.buildsWell();
        mended.page("editions/").says("The team moved house");
        mended.page("editions/2026-11/").says("Pay was one day late");
        assertThat(mended.paths()).noneMatch(path -> path.startsWith("editions/2026-10/"));
    }

    @Test
    void nothingLeadsToAMonthThatWasSkipped() {
        TestSite site =
                TestSite.example(
                        """
                        -- content/editions/2026-08.md --
                        ---
                        not_published_because: The team moved house
                        ---
                        """);
        site.with(
                """
                -- content/wins/W-2026-031-invoices.md --
                related: [edition:2026-08]
                """);

        site.build()
                .finds(
                        "content/wins/W-2026-031-invoices.md:18:11: error:"
                                + " there is no edition \"2026-08\"");

        site.with("-- content/wins/W-2026-031-invoices.md --\nrelated: []\n");
        site.with(
                """
                -- content/wins/W-2026-031-invoices.md story --
                The desk moved in [August](edition:2026-08).
                """);
        site.build()
                .finds(
                        "content/wins/W-2026-031-invoices.md:21:28: error:"
                                + " there is no edition \"2026-08\"");
    }

    @Test
    void promiseKeepsItsFirstDateBesideEveryLaterOne() {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                actions:
                                  - id: a1
                                    action: Renew certificates by themselves
                                    type: prevent
                                    owner_role: payroll-lead
                                    due: 2026-11-05
                                    moved:
                                      - {to: 2026-11-20, on: 2026-11-04, because: The supplier was ill}
                                      - {to: 2026-12-18, on: 2026-11-19, because: The parts are late}
                                    status: open
                                """)
                        .build();

        for (String page : List.of("failures/f-2026-014/", "promises/")) {
            site.page(page).says("Renew certificates by themselves");
            assertThat(site.page(page).text())
                    .as(page)
                    .contains(
                            "5 Nov 2026",
                            "18 Dec 2026",
                            "moved twice",
                            "Moved on 4 Nov 2026 to 20 Nov 2026: The supplier was ill",
                            "Moved on 19 Nov 2026 to 18 Dec 2026: The parts are late");
        }
        assertThat(site.file("data/promises-2026.json"))
                .contains("2026-11-05", "2026-11-20", "2026-12-18", "The supplier was ill");
    }

    @Test
    void keptPromiseSaysHowAnybodyCanSeeIt() {
        TestSite.example(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - {id: a1, action: Renew them, type: prevent, owner_role: payroll-lead, due: 2026-11-12, status: done, done_on: 2026-11-10, evidence: Shown to Finance}
                          - {id: a2, action: Test them, type: prevent, owner_role: payroll-lead, due: 2026-12-12, status: open, evidence: Not yet}
                        """)
                .build()
                .page("failures/f-2026-014/")
                .says("Evidence: Shown to Finance")
                .doesNotSay("Not yet");
    }

    @Test
    void preheaderDescribesTheEdition() {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/editions/2026-10.md --
                                preheader: "One failure, and what we do so that the pay run comes on time again."
                                """)
                        .build();

        assertThat(site.page("editions/2026-10/").all("meta[name=description]").attr("content"))
                .isEqualTo("One failure, and what we do so that the pay run comes on time again.");
        assertThat(site.file("data/editions-2026.json")).contains("One failure, and what");
    }

    @Test
    void latePromiseIsLateEverywhere() {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                actions:
                                  - {id: a1, action: Renew them, type: prevent, owner_role: payroll-lead, due: 2026-11-12, status: open}
                                """)
                        .build();

        site.page("promises/").says("Late", "Renew them");
        site.page("failures/f-2026-014/")
                .says("10 days late", "One promise is still to be kept, and it is late.");
        assertThat(site.file("data/promises-2026.json")).contains("\"late\"");
    }

    @Test
    void twoLatePromisesAreNotCountedAgainstThemselves() {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                actions:
                                  - {id: a1, action: Renew them, type: prevent, owner_role: payroll-lead, due: 2026-11-12, status: open}
                                  - {id: a2, action: Test them, type: prevent, owner_role: payroll-lead, due: 2026-11-12, status: open}
                                """)
                        .build();

        site.page("failures/f-2026-014/")
                .says("2 promises are still to be kept, all of them late.");
    }

    @Test
    void unitFindsWhatConcernsItAndNothingElse() {
        BuiltSite site = TestSite.example("").buildsWell();

        site.page("for/finance/")
                .says("Invoices are found again")
                .doesNotSay("412 people were paid");
        site.page("for/people-services/")
                .says("412 people were paid")
                .doesNotSay("Invoices are found again");
    }

    @Test
    void yearReportCountsAndListsEveryFailureOfItsYear() {
        String old = "content/failures/F-2026-010-expenses.md";
        BuiltSite site =
                TestSite.example("")
                        .copy(old, "content/failures/F-2025-009-x.md")
                        .with(
                                """
                                -- content/failures/F-2025-009-x.md --
                                title: A year ago
                                date: 2025-09-08
                                started: 2025-09-07T09:00
                                noticed: 2025-09-07T10:00
                                restored: 2025-09-07T11:00
                                actions:
                                  - {id: a1, action: Ring, type: prevent, owner_role: desk-lead, due: 2025-09-30, status: done, done_on: 2025-09-29}
                                """)
                        .build();

        site.page("failures/2025/").says("A year ago").doesNotSay("412 people");
        site.page("failures/2026/").says("412 people").doesNotSay("A year ago");
    }

    @Test
    void yearOfVeryManyFailuresGivesEachALineAndTellsFirstWhatWasNotKept() {
        String one = "content/failures/F-2026-014-pay-run.md";
        String late =
                "actions:\n  - {id: a1, action: Renew it, type: prevent, owner_role: payroll-lead,"
                        + " due: 2026-11-12, status: open}\n";
        TestSite many = TestSite.example("");
        for (int i = 100; i < 160; i++) {
            many.copy(one, "content/failures/F-2026-" + i + ".md");
        }
        many.copy(one, "content/failures/F-2026-160.md")
                .with("-- content/failures/F-2026-160.md --\ntitle: The last of all\n" + late);

        SitePage year = many.build().page("failures/2026/");

        assertThat(year.texts("tbody th a")).hasSizeGreaterThan(60).contains("The last of all");
        assertThat(year.texts("tbody th small, .chart-figure details")).isEmpty();
        year.says("60 of ");
        assertThat(year.texts("table:has(.late) tbody tr").get(0)).contains("Renew it");
    }

    private static TestSite december(String pieces) {
        return TestSite.example("")
                .copy("content/editions/2026-10.md", NOVEMBER)
                .with(
                        """
                        -- content/editions/2026-11.md --
                        publish_on: 2026-12-02
                        headline: Nothing broke that we know of
                        next_edition_on: 2027-01-06
                        lead: []
                        nothing_to_report:
                          failures: {checked: [the call list], by_role: head-of-it, statement: Nothing broke.}
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value,numerator,denominator,mark,note
                        2026-09,68.6,1454,2120,,
                        2026-10,71.8,1522,2120,,
                        2026-11,72.0,1526,2120,,
                        """)
                .with(pieces)
                .on("2026-12-02");
    }
}
