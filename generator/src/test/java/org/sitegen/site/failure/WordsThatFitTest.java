package org.sitegen.site.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.BuiltSite;
import org.sitegen.SitePage;
import org.sitegen.TestSite;

/** What is said of a failure fits what happened. */
class WordsThatFitTest {

    private static final String PAY = "-- content/failures/F-2026-014-pay-run.md --\n";

    private static SitePage page(String fields) {
        return TestSite.example(PAY + fields).build().page("failures/f-2026-014/");
    }

    private static SitePage year(String fields) {
        return TestSite.example(PAY + fields).build().page("failures/2026/");
    }

    @ParameterizedTest
    @CsvSource({
        "kind: incident, Everything worked again, from the start until it worked again",
        "kind: supplier, Everything worked again, from the start until it worked again",
        "kind: project, It was stopped, from the start until it was stopped",
        "kind: experiment, It was stopped, from the start until it was stopped",
        "kind: security, Access was closed, from the start until access was closed",
        "kind: data, It was put right, from the start until it was put right",
        "kind: missed-promise, It was put right, from the start until it was put right",
        "severity: near-miss, It was caught, from the start until it was caught",
        "ended: access-closed, Access was closed, from the start until access was closed"
    })
    void onlyWhatWasDownWorksAgain(String fact, String end, String length) {
        String main = page(fact + "\n").text("main");

        assertThat(main).contains(end, length);
        assertThat(main.contains("Everything worked again"))
                .isEqualTo(end.equals("Everything worked again"));
    }

    @Test
    void aNearMissAffectedNobody() {
        SitePage page =
                page(
                        """
                        severity: near-miss
                        impact: {what_it_meant: 412 people would have had no pay, people: 412, people_basis: counted, who_was_not_affected: All of them}
                        """);

        page.says("people who could have been hit, counted", "Who it could have hit");
        page.says("Could have been hit", "Who was spared", "All of them");
        assertThat(page.text("main"))
                .doesNotContain("people affected", "Who was affected", "Not affected");
        assertThat(page.all("h3").eachText()).doesNotContain("Affected");
    }

    @Test
    void ofANearMissItIsNotAskedWhoWasNotAffected() {
        assertThat(page("severity: near-miss\n").text("main"))
                .doesNotContain("Who was spared", "Not affected", "We have not said yet");
    }

    @Test
    void theFeedSaysTheSame() {
        String feed =
                TestSite.example(PAY + "severity: near-miss\n").build().file("failures/feed.xml");

        assertThat(feed).contains("Could have been hit", "It was caught");
    }

    /** The expenses of the example are put right after 8 days 4 hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: project",
                "kind: experiment",
                "severity: near-miss",
                "noticed: 2026-10-29T10:00"
            })
    void whatWasNotPutRightIsNotAmongTheTimes(String fact) {
        assertThat(year(fact + "\n").text(".lede"))
                .contains("Time to put right that was counted: 8 days 4 hours.");
    }

    @Test
    void theTimesSayWhatTheyCount() {
        SitePage year = year("kind: security\n");

        assertThat(year.text(".lede"))
                .contains("that were counted: 2, from 1 day 6 hours to 8 days 4 hours.");
        assertThat(year.text("main"))
                .contains(
                        "Counted: 2. Left out: projects, experiments, near-misses, small incidents,"
                                + " what still goes on and what was over before anyone noticed");
    }

    private static final String PARTS =
            """
            parts:
              - {started: 2026-10-28T02:10, restored: 2026-10-28T02:40}
              - {started: 2026-10-28T10:00, restored: 2026-10-28T11:00}
              - {started: 2026-10-29T08:30, restored: 2026-10-29T09:00}
            """;

    @Test
    void anOutageThatCameAndWentCountsItsParts() {
        SitePage page = page(PARTS);

        page.says("in 3 parts, added together 2 h");
        page.says(
                "28 October 2026, 02:40 It stopped for the time being",
                "28 October 2026, 10:00 It began again",
                "29 October 2026, 08:30 It began again",
                "Everything worked again, 2 hours in 3 parts");
        assertThat(year(PARTS).text(".lede"))
                .contains("that were counted: 4, from 30 minutes to 8 days 4 hours.");
    }

    private static List<String> errors(String fields) {
        return TestSite.example(PAY + fields).check().findings().stream()
                .filter(each -> each.contains("error"))
                .map(each -> each.replaceFirst("^.*error: ", ""))
                .toList();
    }

    @Test
    void partsThatCannotBeAreFoundAtTheirPlace() {
        assertThat(errors(PARTS)).isEmpty();
        assertThat(errors(PARTS.replace("2026-10-28T10:00", "2026-10-28T02:30")))
                .containsExactly(
                        "this part begins (2026-10-28T02:30) before the failure, or before the part"
                                + " above it ends [times-out-of-order]");
        assertThat(
                        errors(
                                PARTS.replace(
                                        "restored: 2026-10-29T09:00",
                                        "restored: 2026-10-29T09:01")))
                .containsExactly(
                        "this part ends (2026-10-29T09:01) after the failure [times-out-of-order]");
        assertThat(
                        errors(
                                PARTS.replace(
                                        "restored: 2026-10-28T11:00",
                                        "restored: 2026-10-28T09:00")))
                .contains(
                        "restored (2026-10-28T09:00) is before started (2026-10-28T10:00)"
                                + " [times-out-of-order]");
        assertThat(
                        errors(
                                "status: open\nrestored:\nongoing: true\n"
                                        + PARTS.replace("2026-10-29T09:00", "2026-12-29T09:00")))
                .contains("restored (2026-12-29T09:00) lies after 2026-11-22 [not-yet]");
    }

    @ParameterizedTest
    @CsvSource({
        "data: none, No information was affected",
        "data: delayed, Information was late",
        "'data: delayed, data_kind: personal', Personal information was late",
        "'data: at-risk, data_kind: internal', Internal information was at risk",
        "'data: lost, data_kind: personal', Personal information was lost",
        "data: exposed, Information was exposed"
    })
    void aLateListIsNoLeak(String data, String told) {
        String main =
                page("impact: {what_it_meant: It came late, %s}\n".formatted(data)).text("main");

        assertThat(main).contains("Information " + told);
        assertThat(main.contains("was exposed")).isEqualTo(data.contains("exposed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal", "personal"})
    void anEarlierWordIsToldWhatToWrite(String earlier) {
        assertThat(errors("impact: {what_it_meant: It came late, data: %s}\n".formatted(earlier)))
                .containsExactly(
                        "\"%s\" is a word of an earlier version [value-not-allowed]"
                                .formatted(earlier));
    }

    @Test
    void whatWasClosedSaysWhetherAnythingWasPromisedOrDropped() {
        String closed = "status: closed\nreviewed_with: [people-services]\n";
        String kept =
                "  - {id: a1, action: Ring, owner_role: payroll-lead, due: 2026-11-01,"
                        + " status: done, done_on: 2026-11-01, evidence: Rung}\n";
        String dropped =
                "  - {id: a2, action: Ask, owner_role: payroll-lead, due: 2026-11-01,"
                        + " status: dropped, dropped_on: 2026-11-02,"
                        + " dropped_because: It is no use}\n";

        assertThat(card(closed + "actions:\nno_action_because: It was ours to bear\n"))
                .contains("Closed. It is over, and nothing was promised.");
        assertThat(card(closed + "actions:\n" + kept))
                .contains("Closed. Everything that we promised is done.");
        assertThat(card(closed + "actions:\n" + kept + dropped))
                .contains("Closed. What we promised is done, or was dropped with a reason.");
    }

    private static String card(String fields) {
        return TestSite.example(PAY + fields).build().page("for/people-services/").text("main");
    }

    @Test
    void aWayRoundIsToldAsOneOnlyWhileItIsNeeded() {
        String way = "workaround: Ring the desk\n";

        page(way).says("While it lasted", "Ring the desk");
        page(way + "status: open\nrestored:\nongoing: true\n").says("Until it is over");
    }

    @Test
    void whatGoesOnIsSaidToGoOnEverywhere() {
        BuiltSite site = TestSite.example(PAY + "status: open\nrestored:\nongoing: true\n").build();

        for (String page : List.of("", "failures/", "failures/2026/", "for/people-services/")) {
            site.page(page).says("still going on").doesNotSay("no end known");
        }
        site.page("failures/f-2026-014/").says("It is still going on.");
    }

    @Test
    void onePersonAndOneHourAreOne() {
        page("impact: {what_it_meant: Pay was late, people: 1, people_basis: counted,"
                        + " hours_lost: 1}\n")
                .says("person affected, counted 1", "working hour lost 1");
    }
}
