package org.sitegen.site.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;

/**
 * What happened in a skipped month, before the first edition or between two of them stands in the
 * next edition that appears, and in no other.
 */
class NothingFallsBetweenEditionsTest {

    private static final String PAY = "failures/f-2026-014/";
    private static final String PROMISES =
            """
            -- content/failures/F-2026-010-expenses.md --
            actions:
              - {id: a1, action: Ring soon, type: prevent, owner_role: desk-lead, due: 2026-09-30, status: done, done_on: 2026-09-28}
              - {id: a2, action: Ring later, type: prevent, owner_role: desk-lead, due: 2026-09-20, status: done, done_on: 2026-09-28}
              - {id: a3, action: Ring never, type: prevent, owner_role: desk-lead, due: 2026-09-20, status: dropped, dropped_on: 2026-09-28, dropped_because: It is loud}
            """;

    private static final String SEPTEMBER_SKIPPED = "not_published_because: Two of us were ill\n";

    private static final String NO_FAILURES =
            """
            nothing_to_report:
              failures: {checked: [The log], by_role: head-of-it, statement: None.}
            """;

    private static TestSite later(String month, String appears) {
        String text = "---\npublish_on: %s\nheadline: Later\nnext_edition_on: 2027-03-03\n%s---\n";
        return TestSite.example(PROMISES)
                .on("2027-02-10")
                .write("content/editions/" + month + ".md", text.formatted(appears, NO_FAILURES));
    }

    /** Whether the data of an edition name an entry among those that it reports. */
    private static boolean reports(BuiltSite site, String edition, String entry) {
        assertThat(site.result().succeeded()).as(site.findings().toString()).isTrue();
        return site.file("data/editions-2026.json")
                .lines()
                .filter(line -> line.contains("\"id\": \"" + edition + '"'))
                .anyMatch(line -> line.contains('"' + entry + '"'));
    }

    @Test
    void theFirstEditionTellsOfAllBeforeIt() {
        BuiltSite site = TestSite.example(PROMISES).without("content/editions/2026-09.md").build();

        assertTellsOfSeptember(site);
        assertThat(site.page("editions/2026-10/").text(".balance"))
                .startsWith("failures, 1 of them critical 2");
    }

    @Test
    void theNextEditionTellsOfASkippedMonth() {
        BuiltSite site =
                TestSite.example(PROMISES)
                        .write("content/editions/2026-09.yml", SEPTEMBER_SKIPPED)
                        .without("content/editions/2026-09.md")
                        .build();

        assertTellsOfSeptember(site);
    }

    private static void assertTellsOfSeptember(BuiltSite site) {
        assertThat(site.result().succeeded()).as(site.findings().toString()).isTrue();
        site.page("editions/2026-10/")
                .says(
                        "promise kept on time, 1 kept late, 1 dropped 1 of 3",
                        "Expenses came back unread",
                        "Ring later",
                        "Ring never",
                        "Ring soon");
        assertThat(site.page("failures/f-2026-010/").source()).contains("editions/2026-10/");
        assertThat(site.file("data/editions-2026.json"))
                .contains("\"failures\": [\"F-2026-010\", \"F-2026-014\"]");
        assertThat(site.file("data/failures-2026.json")).doesNotContain("\"edition\": \"2026-09\"");
        assertThat(site.file("data/editions/2026-10.txt")).contains("Expenses came back unread");
    }

    @Test
    void theNextEditionTellsOfSeveralSkippedMonths() {
        BuiltSite site =
                later("2027-01", "2027-02-03")
                        .with(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                date: 2026-11-20
                                -- content/wins/W-2026-031-invoices.md --
                                date: 2026-12-07
                                -- content/editions/2026-10.md --
                                %s"""
                                        .formatted(NO_FAILURES))
                        .write("content/editions/2026-11.yml", SEPTEMBER_SKIPPED)
                        .write("content/editions/2026-12.yml", SEPTEMBER_SKIPPED)
                        .build();

        assertThat(site.page("editions/2027-01/").text("main"))
                .contains("Pay was one day late", "Invoices are found again");
    }

    /** October's appears on 4 November. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 2026-11-04, 2026-10",
        "2026-10-31, 2026-10-30, 2026-11",
        "2026-10-30, 2026-10-30, 2026-10",
        "2026-11-02, 2026-11-04, 2026-11"
    })
    void whatComesAfterTheEditionOfItsMonthIsToldInTheNext(
            String date, String appears, String toldIn) {
        BuiltSite site =
                later("2026-11", "2026-12-02")
                        .with(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                date: %s
                                -- content/editions/2026-10.md --
                                publish_on: %s
                                lead: []
                                %s"""
                                        .formatted(date, appears, NO_FAILURES))
                        .build();

        assertThat(reports(site, "2026-10", "F-2026-014")).isEqualTo(toldIn.equals("2026-10"));
        assertThat(reports(site, "2026-11", "F-2026-014")).isEqualTo(toldIn.equals("2026-11"));
        assertThat(site.page(PAY).source()).contains("editions/" + toldIn + "/");
    }

    @Test
    void anEntryThatItsEditorPutIntoAnEditionStaysThere() {
        BuiltSite site =
                later("2026-11", "2026-12-02")
                        .with(
                                """
                                -- content/wins/W-2026-031-invoices.md --
                                date: 2026-11-20
                                edition: 2026-10
                                """)
                        .build();

        assertThat(reports(site, "2026-10", "W-2026-031")).isTrue();
        assertThat(reports(site, "2026-11", "W-2026-031")).isFalse();
    }

    @Test
    void whatHappenedToARequestInASkippedMonthIsToldInTheNextEdition() {
        BuiltSite site =
                later("2026-12", "2027-01-06")
                        .with(
                                """
                                -- content/requests/R-2026-031-receipts.md --
                                status: withdrawn
                                withdrawn_on: 2026-11-20
                                """)
                        .write("content/editions/2026-11.yml", SEPTEMBER_SKIPPED)
                        .build();

        assertThat(site.page("editions/2026-12/").text("main"))
                .contains("Receipts kept with the claim", "20 November 2026");
    }

    @Test
    void anEditionIsNotWithoutFailuresIfItTellsOfThoseOfASkippedMonth() {
        String skipped = "-- content/failures/F-2026-014-pay-run.md --\ndate: 2026-09-20\n";
        TestSite site =
                TestSite.example(PROMISES + skipped)
                        .write("content/editions/2026-09.yml", SEPTEMBER_SKIPPED)
                        .without("content/editions/2026-09.md");

        assertThat(site.check().findings()).noneMatch(one -> one.contains("only-good-news"));
    }
}
