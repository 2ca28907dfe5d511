package org.sitegen.site.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.chart.Chart;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.index.NewestFirst;

/** The queue of requests in pictures. */
class RequestChartBuilderTest {

    private static final String NONE_ELSE =
            "-- content/requests/R-2026-031-receipts.md --\ndraft: true\n";

    private static RequestCharts charts(String pieces) {
        return Objects.requireNonNull(
                PlannedSite.of(pieces).page("requests/", RequestIndexPage.class).charts());
    }

    private static String request(int number, String asked, String more) {
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
                .formatted(number, number, asked, asked, more.strip());
    }

    private static String triaged(String turn) {
        return "status: triaged\ntriage: {impact: money, urgency: months, class: " + turn + "}";
    }

    private static String declined(LocalDate answered, LocalDate decided) {
        return """
        status: declined
        triage: {impact: money, urgency: months, class: later}
        who_is_affected: Everybody
        how_it_works_today: On paper
        readiness: {process: good, data: good}
        no_goal_because: It serves none of them
        answer:
          answered_on: %s
          what_it_will_take: [{step: Build it, takes: 1 week}]
          only_one_because: Nobody knows another way
        decision:
          decided: declined
          on: %s
          by_role: head-of-it
          because: It costs more than it saves
          what_would_change_this: Somebody else pays
        """
                .formatted(answered, decided);
    }

    /** Asked on the first of a month, answered and decided some days later. */
    private static String declined(int number, int answered, int decided) {
        LocalDate asked = LocalDate.of(2026, 1 + number % 9, 1);
        return request(
                number,
                asked.toString(),
                declined(asked.plusDays(answered), asked.plusDays(answered + decided)));
    }

    private static List<List<String>> rows(@Nullable Chart chart) {
        return Objects.requireNonNull(chart).table().rows();
    }

    @Test
    void openRequestsAreCountedByClassWithThoseThatHaveNone() {
        String pieces =
                NONE_ELSE
                        + request(1, "2026-10-01", triaged("plan"))
                        + request(2, "2026-10-02", triaged("plan"))
                        + request(3, "2026-10-05", "status: received")
                        + declined(4, 10, 10);

        assertThat(rows(charts(pieces).classes()))
                .containsExactly(
                        List.of("request-class.now", "0"),
                        List.of("request-class.soon", "0"),
                        List.of("request-class.plan", "2"),
                        List.of("request-class.later", "0"),
                        List.of("request-class.none", "1"));
    }

    @Test
    void theirAgeIsCountedInWholeMonthsAndTheOldestIsNamed() {
        // Today is 22 November 2026.
        String pieces =
                NONE_ELSE
                        + request(1, "2026-11-22", "")
                        + request(2, "2026-10-23", "")
                        + request(3, "2026-10-22", "")
                        + request(4, "2026-08-22", "")
                        + request(5, "2026-05-22", "")
                        + request(6, "2025-11-23", "")
                        + request(7, "2025-11-22", "")
                        + request(8, "2012-11-22", "");
        Chart ages = Objects.requireNonNull(charts(pieces).ages());

        assertThat(ages.table().rows().stream().map(row -> row.get(1)).toList())
                .containsExactly("2", "1", "1", "2", "2");
        assertThat(ages.subtitle()).isEqualTo("requests.ages-counted8,2012-11");
    }

    @Test
    void theFirstAnswerTookAllWorkingDaysQuestionsAmongThemAndTheNewestStandsFirst() {
        RequestCharts charts = charts(declined(1, 7, 1) + request(2, "2026-11-02", ""));
        Chart answers = Objects.requireNonNull(charts.answers());

        // The one of the example was asked on 5 October and answered on the 19th.
        assertThat(answers.table().rows())
                .containsExactly(
                        List.of("Receipts kept with the claim", "10"), List.of("Request 1", "5"));
        assertThat(answers.subtitle()).isEqualTo("requests.answers-counted2,1");
    }

    @Test
    void whomADecisionWaitedForIsToldOfThoseThatAreDecidedOrWithdrawn() {
        RequestCharts charts =
                charts(
                        declined(1, 14, 7)
                                + request(
                                        2,
                                        "2026-11-02",
                                        "status: withdrawn\nwithdrawn_on: 2026-11-09"));
        Chart waits = Objects.requireNonNull(charts.waits());

        assertThat(waits.table().rows())
                .containsExactly(List.of("Request 2", "5", "0"), List.of("Request 1", "10", "5"));
        assertThat(waits.subtitle()).isEqualTo("requests.waits-counted2,1");
    }

    @Test
    void whereThereIsNothingOrOneThingToShowThereIsNoPicture() {
        RequestCharts one = charts("");
        RequestCharts ended = charts(NONE_ELSE + declined(1, 3, 3));

        assertThat(one.answered()).isEqualTo(1);
        assertThat(one.answers()).isNull();
        assertThat(one.settled()).isZero();
        assertThat(one.waits()).isNull();
        assertThat(ended.classes()).isNull();
        assertThat(ended.ages()).isNull();
        assertThat(ended.settled()).isEqualTo(1);
    }

    @Test
    void ofVeryManyTheNewestAreShownAndAllAreCounted() {
        String pieces =
                IntStream.range(0, NewestFirst.MOST + 5)
                        .mapToObj(number -> declined(100 + number, 3 + number, 3))
                        .collect(Collectors.joining());
        RequestCharts charts = charts(pieces);

        assertThat(rows(charts.answers())).hasSize(NewestFirst.MOST);
        assertThat(rows(charts.waits())).hasSize(NewestFirst.MOST);
        assertThat(Objects.requireNonNull(charts.answers()).subtitle())
                .isEqualTo("requests.answers-newest60,66,0");
        assertThat(Objects.requireNonNull(charts.waits()).subtitle())
                .isEqualTo("requests.waits-newest60,65,1");
    }
}
