package org.sitegen.site.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.PromiseCount;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.index.EntryYears;
import org.sitegen.site.index.SiteIndex;

/** What the failure report of a year counts, and in which order. */
class FailureYearPageBuilderTest {

    private static final String EXPENSES = "-- content/failures/F-2026-010-expenses.md --\n";
    private static final String PAY_RUN = "-- content/failures/F-2026-014-pay-run.md --\n";

    private static FailureYearPage year(int year, String pieces) {
        return planned(year, pieces).make();
    }

    private static PlannedPage<FailureYearPage> planned(int year, String pieces) {
        SiteIndex index = PlannedSite.of(pieces).index();
        List<Failure> failures = index.newsletter().all(Failure.TYPE);
        EntryYears<Failure> years = EntryYears.of(new Address("failures/"), failures);
        return new FailureYearPageBuilder(index, years).planned(year);
    }

    private static String factors(String... kinds) {
        StringBuilder factors = new StringBuilder("contributing_factors:\n");
        for (String kind : kinds) {
            factors.append("  - {factor: It was so, type: ").append(kind).append("}\n");
        }
        return factors.toString();
    }

    private static String action(String id, String due, String state) {
        return "  - {id: %s, action: Step %s, owner_role: desk-lead, due: %s, %s}\n"
                .formatted(id, id, due, state);
    }

    @Test
    void itHoldsTheFailuresOfItsYearOldestFirstAndLeadsToTheOthers() {
        String older =
                EXPENSES
                        + """
                        date: 2025-12-30
                        edition: 2025-12
                        started: 2025-12-30T08:00
                        noticed: 2025-12-30T10:15
                        restored: 2025-12-30T12:00
                        """;

        assertThat(year(2026, "").failures())
                .extracting(FailureCard::id)
                .containsExactly("F-2026-010", "F-2026-014");
        assertThat(year(2026, older).failures())
                .extracting(FailureCard::id)
                .containsExactly("F-2026-014");
        assertThat(year(2025, older).years())
                .extracting(Link::text)
                .containsExactly("2026", "2025");
    }

    @Test
    void aYearWithoutFailureCountsNothing() {
        FailureYearPage page = year(2024, "");

        assertThat(page.failures()).isEmpty();
        assertThat(page.bySeverity()).hasSize(4).allMatch(tally -> tally.count() == 0);
        assertThat(page.bySeverity()).allMatch(tally -> tally.share() == 0);
        assertThat(page.byFactor()).isEmpty();
        assertThat(page.byNoticed()).isEmpty();
        assertThat(page.medianMinutes()).isNull();
        assertThat(page.shortestMinutes()).isNull();
        assertThat(page.longestMinutes()).isNull();
        assertThat(page.restoreTimes()).isNull();
        assertThat(page.actionCount()).isZero();
    }

    @Test
    void oneTimeHasNoPicture() {
        FailureYearPage page = year(2026, PAY_RUN + "status: open\nrestored:\nongoing: true\n");

        assertThat(page.medianMinutes()).isNull();
        assertThat(page.shortestMinutes()).isEqualTo(page.longestMinutes());
        assertThat(page.restoreTimes()).isNull();
    }

    @Test
    void twoTimesHaveEndsAndAPictureButNoMedian() {
        FailureYearPage page = year(2026, "");

        assertThat(page.shortestMinutes()).isEqualTo(1850);
        assertThat(page.medianMinutes()).isNull();
        assertThat(page.longestMinutes()).isEqualTo(11760);
        assertThat(page.restoreTimes()).isNotNull();
    }

    @Test
    void sharesAreOfTheSeverityThatIsMostFrequent() {
        assertThat(year(2026, EXPENSES + "severity: critical\n").bySeverity())
                .extracting(TallyRow::key, TallyRow::count, TallyRow::share)
                .contains(tuple("critical", 2, 100), tuple("minor", 0, 0));
    }

    @Test
    void kindsOfFactorsComeMostFrequentFirstAndThenByTheirNames() {
        FailureYearPage page =
                year(
                        2026,
                        EXPENSES
                                + factors("process", "capacity")
                                + PAY_RUN
                                + factors(
                                        "process",
                                        "supplier",
                                        "capacity",
                                        "monitoring",
                                        "supplier"));

        assertThat(page.byFactor())
                .extracting(TallyRow::key, TallyRow::count, TallyRow::share)
                .containsExactly(
                        tuple("capacity", 2, 100),
                        tuple("process", 2, 100),
                        tuple("monitoring", 1, 50),
                        tuple("supplier", 1, 50));
    }

    @Test
    void whoNoticedIsCountedWhereItIsKnown() {
        FailureYearPage page = year(2026, PAY_RUN + "status: open\nnoticed_by:\n");

        assertThat(page.byNoticed())
                .extracting(TallyRow::key, TallyRow::count)
                .containsExactly(tuple("people-using-it", 1));
    }

    @Test
    void actionsComeByTheDateFirstPromisedAndThenByWhatIsDone() {
        String moved = "status: open, moved: [{to: 2027-01-15, on: 2026-10-30, because: Leave}]";
        FailureYearPage page =
                year(
                        2026,
                        PAY_RUN
                                + "actions:\n"
                                + action("c", "2026-12-01", "status: open")
                                + action("b", "2026-12-01", "status: open")
                                + action("d", "2026-11-01", moved));

        assertThat(page.actions()).extracting(PromiseLine::id).containsExactly("a1", "d", "b", "c");
    }

    @Test
    void whatWasDroppedHasComeDueAndIsNoKeptPromise() {
        String dropped = "status: dropped, dropped_on: 2026-11-20, dropped_because: It is bought";
        FailureYearPage page =
                year(
                        2026,
                        PAY_RUN
                                + "actions:\n"
                                + action("b", "2026-11-30", dropped)
                                + action("c", "2026-11-01", "status: done, done_on: 2026-11-02"));

        assertThat(page.actionCount()).isEqualTo(3);
        assertThat(page.promises()).isEqualTo(new PromiseCount(3, 1, 1, 0, 1, 0));
    }

    @Test
    void ofVeryManyActionsTheWorstComeFirst() {
        StringBuilder actions = new StringBuilder(PAY_RUN + "actions:\n");
        for (int i = 0; i < 60; i++) {
            actions.append(action("k" + i, "2026-11-01", "status: done, done_on: 2026-11-01"));
        }
        actions.append(action("open", "2026-12-01", "status: open"))
                .append(action("after", "2026-11-01", "status: done, done_on: 2026-11-02"))
                .append(
                        action(
                                "gone",
                                "2026-11-01",
                                "status: dropped, dropped_on: 2026-11-20, dropped_because: No"))
                .append(action("late", "2026-11-21", "status: open"));
        FailureYearPage page = year(2026, actions.toString());

        assertThat(page.actionCount()).isEqualTo(65);
        assertThat(page.actions()).hasSize(60);
        assertThat(page.actions().subList(0, 5))
                .extracting(PromiseLine::state)
                .containsExactly(
                        PromiseState.LATE,
                        PromiseState.DROPPED,
                        PromiseState.KEPT_LATE,
                        PromiseState.OPEN,
                        PromiseState.KEPT);
    }

    @ParameterizedTest
    @CsvSource({"60, false", "61, true"})
    void aYearOfMoreFailuresThanOneLooksThroughIsBrief(int failures, boolean brief) {
        SiteIndex index = PlannedSite.of("").index();
        Failure one = index.newsletter().all(Failure.TYPE).get(0);
        List<Failure> many = Collections.nCopies(failures, one);
        EntryYears<Failure> years = EntryYears.of(new Address("failures/"), many);

        assertThat(new FailureYearPageBuilder(index, years).planned(2026).make().brief())
                .isEqualTo(brief);
    }

    @Test
    void monthsOfAnotherYearAndThoseThatClaimNothingAreNotQuiet() {
        String claim =
                """
                -- content/editions/2026-10.md --
                nothing_to_report:
                  wins: {checked: [The change log], by_role: head-of-it, statement: There was none.}
                -- content/editions/2026-09.md --
                nothing_to_report:
                  failures: {checked: [The call list], by_role: head-of-it, statement: Nothing broke.}
                """;
        FailureYearPage.Quiet quiet = year(2026, claim).quietMonths().get(0);

        assertThat(year(2026, claim).quietMonths()).hasSize(1);
        assertThat(quiet.month()).hasToString("2026-09");
        assertThat(quiet.edition().address().path()).isEqualTo("editions/2026-09/");
        assertThat(quiet.nothing().by()).isEqualTo("Head of IT");
        assertThat(year(2025, claim).quietMonths()).isEmpty();
    }

    @Test
    void everyLessonLeadsToItsFailure() {
        FailureYearPage page = year(2026, EXPENSES + "lessons: [Look twice, Ring once]\n");

        assertThat(page.lessons())
                .extracting(FailureYearPage.Lesson::text, one -> one.failure().text())
                .containsExactly(
                        tuple("Look twice", "Expenses came back unread"),
                        tuple("Ring once", "Expenses came back unread"));
    }

    @Test
    void itIsMadeOfItsFailuresItsEditionsAndAFailureOfEachYear() {
        assertThat(planned(2026, "").inputs())
                .extracting(Objects::toString)
                .containsExactly(
                        "failure:F-2026-010",
                        "failure:F-2026-014",
                        "edition:2026-09",
                        "edition:2026-10");
        assertThat(planned(2025, "").inputs())
                .extracting(Objects::toString)
                .containsExactly("failure:F-2026-010");
    }
}
