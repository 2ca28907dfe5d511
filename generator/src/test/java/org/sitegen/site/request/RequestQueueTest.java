package org.sitegen.site.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.request.Resolution;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.index.NewestFirst;

/** The queue of requests. */
class RequestQueueTest {

    private static String asked(int number, String day, String fields) {
        return """
        -- content/requests/R-2026-%03d-a.md --
        ---
        title: Request %d
        summary: Something is wanted.
        date: %s
        asked_by: finance
        asked_on: %s
        need: We want something.
        %s
        ---
        """
                .formatted(number, number, day, day, fields);
    }

    private static String triaged(int number, String day, String turn) {
        return asked(
                number,
                day,
                """
                status: triaged
                kind: improve
                triage: {impact: one-team, urgency: months, class: %s}
                services: [payroll]
                no_goal_because: It saves work
                """
                        .formatted(turn)
                        .strip());
    }

    private static String withdrawn(int number) {
        String day = "202%d-0%d-11".formatted(5 + number % 2, 1 + number % 9);
        return asked(number, day, "status: withdrawn\nwithdrawn_on: " + day);
    }

    private static RequestIndexPage queue(PlannedSite site) {
        return site.page("requests/", RequestIndexPage.class);
    }

    @Test
    void whoseTurnComesFirstStandsFirstThenWhoAskedFirstThenWhatIsNotTriaged() {
        String pieces =
                asked(1, "2026-10-01", "status: received")
                        + triaged(2, "2026-10-06", "soon")
                        + triaged(3, "2026-10-05", "soon")
                        + triaged(4, "2026-10-07", "now");

        assertThat(queue(PlannedSite.of(pieces)).waiting())
                .extracting(RequestCard::id)
                .containsExactly("R-2026-004", "R-2026-003", "R-2026-002", "R-2026-001");
    }

    @Test
    void whatIsAnsweredWaitsInItsOwnList() {
        RequestIndexPage page = queue(PlannedSite.of(""));

        assertThat(page.waiting()).isEmpty();
        assertThat(page.answered()).extracting(RequestCard::id).containsExactly("R-2026-031");
        assertThat(page.underway()).isEmpty();
        assertThat(page.ended()).isEmpty();
        assertThat(page.years()).isEmpty();
        assertThat(page.rule()).isNull();
    }

    @Test
    void eachDecisionIsCountedAlsoThoseThatWereNeverMade() {
        assertThat(queue(PlannedSite.of("")).decisions())
                .extracting(RequestIndexPage.Decided::resolution, RequestIndexPage.Decided::count)
                .containsExactly(
                        tuple(Resolution.AGREED, 0),
                        tuple(Resolution.AGREED_IN_PHASES, 0),
                        tuple(Resolution.NOT_NOW, 0),
                        tuple(Resolution.DECLINED, 0));
    }

    @Test
    void ofVeryManyThatEndedTheNewestStandHereAndAllOnPagesOfTheirYears() {
        StringBuilder pieces = new StringBuilder();
        for (int number = 100; number <= 100 + NewestFirst.MOST; number++) {
            pieces.append(withdrawn(number));
        }
        PlannedSite site = PlannedSite.of(pieces.toString());
        RequestIndexPage page = queue(site);

        assertThat(page.ended()).hasSize(NewestFirst.MOST);
        assertThat(page.endedCount()).isEqualTo(NewestFirst.MOST + 1);
        assertThat(page.ended().get(0).endedOn()).isEqualTo("2026-09-11");
        assertThat(page.years()).extracting(Link::text).containsExactly("2026", "2025");
        RequestIndexPage old = site.page("requests/2025/", RequestIndexPage.class);
        assertThat(old.year()).isEqualTo(2025);
        assertThat(old.waiting()).isEmpty();
        assertThat(old.ended()).allMatch(card -> card.endedOn() != null);
    }

    @Test
    void howTheOrderIsChosenIsToldWhereTheSettingsSayIt() {
        PlannedSite site =
                PlannedSite.of(
                        """
                        -- content/site.yml --
                        triage: {soon: Whatever one team needs, now: Whatever stops the work of many}
                        """);

        TriageRulePage rule = site.page("requests/how-we-choose/", TriageRulePage.class);
        assertThat(rule.rules())
                .extracting(TriageRulePage.Rule::turn)
                .containsExactly(RequestClass.NOW, RequestClass.SOON);
        assertThat(queue(site).rule()).isEqualTo(rule.address());
    }

    @Test
    void whereNobodyHasAskedThereIsNoPageOfRequests() {
        PlannedSite site =
                PlannedSite.of("-- content/requests/R-2026-031-receipts.md --\ndraft: true\n");

        assertThat(site.site().pages())
                .extracting(PlannedPage::template)
                .doesNotContain("request", "requests", "how-we-choose");
    }
}
