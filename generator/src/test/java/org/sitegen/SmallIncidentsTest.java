package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was small is counted and listed, without a page each. */
class SmallIncidentsTest {

    private static final String FILE = "content/incidents/2026.csv";

    /** The first of October is the beginning of a failure that has a page. */
    private static final String HISTORY =
            """
            Start,minutes,service,sentence
            2026-10-02T09:40,12,payroll,Payslips did not open.
            2026-10-05T14:00:00Z,55,invoices,"The list was slow, then empty."
            2026-10-28 02:00,30,payroll,The pay run stopped.
            """;

    private static TestSite with(String history) {
        return TestSite.example("").write(FILE, history);
    }

    @Test
    void anEditionSaysHowManyAreToldInFull() {
        BuiltSite site = with(HISTORY).buildsWell();

        assertThat(site.findings()).isEmpty();
        for (String page : List.of("editions/2026-10/", "editions/2026-10/one-page/", "")) {
            site.page(page)
                    .says("Failures and small incidents recorded: 3. Told in full: 1.")
                    .doesNotSay("The rule:");
        }
        assertThat(site.file("data/editions/2026-10.txt"))
                .contains("Failures and small incidents recorded: 3. Told in full: 1.");
        site.page("editions/2026-09/").doesNotSay("recorded");
    }

    @Test
    void servicesAndThoseWhoUseThemAreToldOfSmallIncidents() {
        BuiltSite site = with(HISTORY).buildsWell();

        site.page("services/").says("2 small incidents").doesNotSay("0 small incidents");
        site.page("for/finance/").says("There were small incidents in services that you use:");
        TestSite.example("")
                .buildsWell()
                .page("for/finance/")
                .doesNotSay("There were small incidents");
    }

    @Test
    void theRuleOfTheSettingsStandsBesideTheNumber() {
        BuiltSite site =
                with(HISTORY)
                        .with(
                                """
                                -- content/site.yml --
                                told_in_full: What stopped a team for half a day
                                """)
                        .buildsWell();

        String said =
                "recorded: 3. Told in full: 1. The rule: “What stopped a team for half a day”.";
        site.page("editions/2026-10/").says(said);
        assertThat(site.file("data/editions/2026-10.txt")).contains(said);
        assertThat(site.file("feed.xml")).contains("Told in full: 1.");
        site.page("failures/2026/").says("What stopped a team for half a day");
        assertThat(site.file("data/newsletter.json")).contains("told_in_full");
    }

    @Test
    void aFrenchEditionSaysItInFrench() {
        SitePage page =
                with(HISTORY)
                        .with(
                                """
                                -- content/site.yml --
                                told_in_full: Ce qui arrête une équipe une demi-journée
                                """)
                        .inFrench()
                        .buildsWell()
                        .page("editions/2026-10/");

        page.says("enregistrés : 3. Relatés en détail : 1. Règle suivie :");
    }

    @Test
    void aFrenchTimeOfDayHasNoLeadingZero() {
        BuiltSite site = with(HISTORY).inFrench().buildsWell();

        assertThat(site.page("services/payroll/").text().replace('\u00a0', ' '))
                .contains("28 octobre 2026 à 2 h");
    }

    @Test
    void theYearAndTheServiceListThem() {
        BuiltSite site = with(HISTORY).buildsWell();

        SitePage year = site.page("failures/2026/");
        year.says(
                        "3 small incidents, which lasted 1 hour 37 minutes in all",
                        "Payslips did not open.")
                .says("The list was slow, then empty.", "15:00", "55 min");
        assertThat(year.all("#small_incidents")).hasSize(1);
        assertThat(year.texts("td + td + .num, th small"))
                .contains("Its page: Pay was one day late");
        site.page("services/payroll/")
                .says("The pay run stopped.", "Payslips did not open.")
                .doesNotSay("The list was slow");
    }

    @Test
    void whatHasAPageIsCountedOnce() {
        BuiltSite far = with(HISTORY.replace("10-28 02:00", "10-28 05:00")).buildsWell();

        far.page("editions/2026-10/")
                .says("Failures and small incidents recorded: 4. Told in full: 1.");
    }

    @Test
    void whatIsToldShortIsNotToldInFull() {
        BuiltSite site =
                with(HISTORY)
                        .with(
                                """
                                -- content/failures/F-2026-016-slow.yml --
                                title: Invoices were slow
                                summary: The list of invoices took a minute.
                                date: 2026-10-05
                                severity: minor
                                status: closed
                                impact: {what_it_meant: Finance waited}
                                units: [finance]
                                services: [invoices]
                                started: 2026-10-05T15:00
                                restored: 2026-10-05T15:55
                                again: "It can: the cause was not found."
                                """)
                        .buildsWell();

        site.page("editions/2026-10/")
                .says("Failures and small incidents recorded: 3. Told in full: 1.");
    }

    @Test
    void dataFilesHaveThem() {
        BuiltSite site = with(HISTORY).buildsWell();

        assertThat(site.file("data/incidents-2026.json"))
                .contains("\"start\": \"2026-10-05T15:00:00+01:00\"")
                .contains("\"minutes\": 55, \"service\": \"invoices\"")
                .contains("\"edition\": \"2026-10\"")
                .contains("\"failure\": \"failure:F-2026-014\"");
        assertThat(site.file("data/editions-2026.json"))
                .contains("\"incidents\": {\"recorded\": 3, \"told_in_full\": 1}");
    }

    @Test
    void noneFallsBetweenEditions() {
        TestSite site =
                with(
                        """
                        start,minutes,service,sentence
                        2024-02-02T09:40,12,payroll,Payslips did not open.
                        2026-08-31T23:50,15,payroll,Payslips did not open again.
                        2026-10-02T09:40,0,payroll,Payslips blinked.
                        2026-11-02T09:40,12,payroll,Payslips did not open in November.
                        """);
        BuiltSite built = site.buildsWell();

        built.page("editions/2026-09/")
                .says("Failures and small incidents recorded: 3. Told in full: 1.");
        built.page("editions/2026-10/")
                .says("Failures and small incidents recorded: 2. Told in full: 1.");
        built.page("failures/2024/").says("One small incident", "Payslips did not open.");
        built.page("failures/").says("Failure report 2024");
        assertThat(built.file("data/incidents-2026.json")).contains("did not open in November.\"}");

        site.without("content/editions/2026-09.md");
        site.write("content/editions/2026-09.md", "---\nnot_published_because: We moved\n---\n");
        site.buildsWell()
                .page("editions/2026-10/")
                .says("Failures and small incidents recorded: 5. Told in full: 2.");
    }

    @Test
    void aMonthWithSmallIncidentsIsNoMonthWithoutFailure() {
        TestSite site =
                with(HISTORY)
                        .with(
                                """
                                -- content/editions/2026-10.md --
                                lead: []
                                -- content/requests/R-2026-031-receipts.md --
                                related: []
                                """);
        site.without("content/failures/F-2026-014-pay-run.md");
        BuiltSite built = site.build();

        assertThat(built.findings()).noneMatch(each -> each.contains("only-good-news"));
        site.with(
                """
                -- content/editions/2026-10.md --
                nothing_to_report: {failures: {statement: Nothing, checked: [calls], by_role: desk-lead}}
                """);
        assertThat(site.build().findings())
                .anyMatch(
                        each ->
                                each.contains("counts 3 small incidents")
                                        && each.endsWith("[contradicted-claim]"));
    }

    /** Facts of a large code-hosting service; all that was added are a service and a sentence. */
    @Test
    void aRealHistoryIsReadWhole() throws IOException {
        String rows =
                Files.readString(
                                Path.of(
                                        "src",
                                        "test",
                                        "resources",
                                        "real-input",
                                        "incidents-2020-2022.csv"))
                        .replaceFirst(".*\n", "")
                        .replaceAll("(?m)$(?<=\\d)", ",payroll,Nobody could sign in.");
        BuiltSite site = with("start,minutes,service,sentence\n" + rows).buildsWell();

        site.page("editions/2026-09/")
                .says("Failures and small incidents recorded: 38. Told in full: 1.");
        site.page("failures/2020/").says("3 small incidents", "4 h 25 min");
        site.page("failures/2021/").says("11 small incidents");
        site.page("failures/2022/").says("23 small incidents");
        site.page("services/payroll/").says("28 January 2021");
    }

    @Test
    void aLongHistoryIsListedByItsNewest() {
        StringBuilder history = new StringBuilder("start,minutes,service,sentence\n");
        IntStream.range(0, 500)
                .forEach(
                        i ->
                                history.append(
                                        "2026-01-%02dT%02d:%02d,1,payroll,Blink %d.\n"
                                                .formatted(1 + i / 20, i % 20, i % 60, i)));
        BuiltSite site = with(history.toString()).buildsWell();

        site.page("failures/2026/").says("The newest 400 of 500.").doesNotSay("Blink 99.");
        site.page("services/payroll/").says("The newest 60 of 500.");
    }
}
