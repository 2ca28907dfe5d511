package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was small is told in a few lines, and nothing on its page is empty. */
class SmallFailureTest {

    private static final String MAP =
            """
            -- content/failures/F-2026-015-map.yml --
            title: The map was slow for a morning
            summary: Pages of the map took ten seconds instead of one.
            date: 2026-10-12
            severity: minor
            status: closed
            impact: {what_it_meant: Crews waited for each page of the map}
            units: [finance]
            started: 2026-10-12T08:10
            restored: 2026-10-12T11:40
            again: "It can: the cause was not found."
            """;

    @Test
    void thePageOfAShortCloseHasNothingEmpty() {
        BuiltSite site = TestSite.example(MAP).buildsWell();

        assertThat(site.findings()).isEmpty();
        SitePage page = site.page("failures/f-2026-015/");
        assertThat(page.texts("main h2"))
                .containsExactly(
                        "How bad it was",
                        "Status",
                        "Who was affected",
                        "Can it happen again?",
                        "Timeline",
                        "Related");
        page.says("3 h 30 min", "Finance", "It can: the cause was not found.")
                .doesNotSay("not known", "Noticed", "is not decided yet", "Understood");
        assertThat(site.file("failures/feed.xml")).contains("Can it happen again?");
    }

    @Test
    void anEditionTellsItAsAnyOther() {
        TestSite.example(MAP).buildsWell().page("editions/2026-10/").says("The map was slow");
    }

    @Test
    void whatIsKnownBesidesIsTold() {
        SitePage page =
                TestSite.example(
                                MAP
                                        + """
                                        acknowledgement: We should have rung you.
                                        no_action_because: It is replaced in May
                                        """)
                        .buildsWell()
                        .page("failures/f-2026-015/");

        page.says("We should have rung you.", "It is replaced in May");
    }

    @Test
    void aShortCloseIsToldInAFewLinesAndNotOnlyCounted() {
        BuiltSite site =
                TestSite.example(MAP)
                        .write(
                                "content/incidents/2026.csv",
                                """
                                start,minutes,service,sentence
                                2026-10-02 09:40,12,payroll,Payslips did not open.
                                """)
                        .build();
        String counted =
                "recorded: 3. Told in full: 1. Told in a few lines: 1. Told in one line: 1.";

        site.page("editions/2026-10/").says(counted);
        assertThat(site.file("data/editions/2026-10.txt")).contains(counted);
    }
}
