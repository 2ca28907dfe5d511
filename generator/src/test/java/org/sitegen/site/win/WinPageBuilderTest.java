package org.sitegen.site.win;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;
import org.sitegen.newsletter.promise.PromiseState;
import org.sitegen.newsletter.win.CountBase;
import org.sitegen.site.Link;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.card.WinCard;

/** What the page of a win holds, and the lists. */
class WinPageBuilderTest {

    private static WinPage page(String field) {
        return PlannedSite.of("-- content/wins/W-2026-031-invoices.md --\n" + field)
                .page("wins/w-2026-031/", WinPage.class);
    }

    @Test
    void itShowsWhatHasChanged() {
        WinPage page = page("proactive: true\n");
        BeforeAfter measure = Objects.requireNonNull(page.measure());

        assertThat(measure.better()).isTrue();
        assertThat(measure.beforeCount()).isEqualTo(40);
        assertThat(measure.chart()).isNotNull();
        assertThat(Objects.requireNonNull(page.card().after()).value()).isEqualByComparingTo("1");
        assertThat(Objects.requireNonNull(page.goal()).text())
                .isEqualTo("Pay suppliers in ten days");
        assertThat(Objects.requireNonNull(page.edition()).address().path())
                .isEqualTo("editions/2026-10/");
    }

    @Test
    void aMeasureThatGotWorseIsNotBetter() {
        WinPage page =
                page(
                        """
                        measure:
                          name: Invoices found
                          unit: count
                          direction: higher-is-better
                          before: {value: 12, period: 2026-03}
                          after: {value: 11, period: 2026-09}
                          basis: measured
                        """);

        assertThat(Objects.requireNonNull(page.measure()).better()).isFalse();
    }

    @Test
    void aPictureDoesNotShowFewerWhereThereAreMoreByDay() {
        WinPage page =
                page(
                        """
                        measure:
                          name: Calls
                          unit: count
                          direction: lower-is-better
                          before: {value: 20, period: 2025, days: 365}
                          after: {value: 9, period: 2026-09, days: 30}
                          basis: measured
                        """);

        assertThat(Objects.requireNonNull(page.measure()).better()).isFalse();
        assertThat(Objects.requireNonNull(page.measure()).chart()).isNull();
        assertThat(page.card().per()).isEqualTo(new CountBase(true, 365, 30));
    }

    @Test
    void withoutMeasureThereIsNone() {
        WinPage page = page("measure:\nnot_measured_because: Nobody counted\n");

        assertThat(page.measure()).isNull();
        assertThat(page.card().measured()).isNull();
    }

    @Test
    void aFollowUpIsAPromise() {
        PromiseLine followUp =
                Objects.requireNonNull(
                        page("follow_up: {due: 2026-11-20, what: Count again}\n").followUp());

        assertThat(followUp.state()).isEqualTo(PromiseState.LATE);
        assertThat(followUp.daysLate()).isEqualTo(2);
    }

    @Test
    void aFollowUpCanBeMovedAndDropped() {
        PromiseLine moved =
                Objects.requireNonNull(
                        page("""
                             follow_up:
                               due: 2026-11-20
                               what: Count again
                               moved: [{to: 2027-01-31, on: 2026-11-10, because: The books close}]
                             """)
                                .followUp());
        PromiseLine dropped =
                Objects.requireNonNull(
                        page("""
                             follow_up:
                               due: 2026-11-20
                               what: Count again
                               dropped_on: 2026-11-10
                               dropped_because: The books are closed
                             """)
                                .followUp());

        assertThat(moved.due()).isEqualTo("2027-01-31");
        assertThat(moved.state()).isEqualTo(PromiseState.MOVED);
        assertThat(dropped.state()).isEqualTo(PromiseState.DROPPED);
        assertThat(dropped.droppedOn()).isEqualTo("2026-11-10");
        assertThat(dropped.droppedBecause()).isEqualTo("The books are closed");
    }

    @Test
    void itLeadsToWhatItGrewOutOf() {
        WinPage page = page("grew_out_of: failure:F-2026-010\nservices: [invoices]\n");

        assertThat(Objects.requireNonNull(page.grewOutOf()).text())
                .isEqualTo("Expenses came back unread");
        assertThat(page.services()).extracting(Link::text).containsExactly("Supplier invoices");
    }

    @Test
    void theListsHaveTheNewestAndThoseOfEachYear() {
        PlannedSite site = PlannedSite.of("");
        WinIndexPage newest = site.page("wins/", WinIndexPage.class);

        assertThat(newest.year()).isNull();
        assertThat(newest.years()).extracting(Link::text).containsExactly("2026");
        assertThat(site.page("wins/2026/", WinIndexPage.class).wins())
                .extracting(WinCard::id)
                .containsExactly("W-2026-031");
    }

    private static final String MEASURE =
            "-- content/wins/W-2026-031-invoices.md --\n"
                    + "measure: {name: Forms, unit: %s, direction: lower-is-better, before:"
                    + " {value: %s, period: May, %s}, after: {value: %s, period: June, %s},"
                    + " basis: %s}\nwaive: {worse-win: It is told}\n";

    private static void says(String sentence, Object... measure) {
        BuiltSite site = TestSite.example(MEASURE.formatted(measure)).build();

        assertThat(site.page("wins/").text("main")).contains(sentence);
        assertThat(site.page("editions/2026-10/").text("main")).contains(sentence);
        assertThat(site.page("editions/2026-10/one-page/").text("main")).contains(sentence);
        assertThat(site.file("data/editions/2026-10.txt").replace('\u00a0', ' '))
                .contains(sentence);
    }

    @Test
    void listsSayWhatToThinkOfAChange() {
        says("Forms: from 97 to 14 minutes (too", "minutes", 97, "n: 1", 14, "n: 1", "measured");
        says("Forms: from 50% to 20% (too few", "percent", 50, "n: 4", 20, "n: 5", "measured");
        says("Forms: from 20% to 30% (this got", "percent", 20, "n: 50", 30, "n: 50", "measured");
        says("from 30% to 20% (this could be", "percent", 30, "n: 50", 20, "n: 50", "measured");
        says("from 30% to 20% (estimated)", "percent", 30, "n: 50", 20, "n: 50", "estimated");
        says("from 58 of 5,210 to 9 of 5,340", "count", 58, "n: 5210", 9, "n: 5340", "measured");
        says("131 in 31 days to 22 in 30", "count", 131, "days: 31", 22, "days: 30", "measured");
    }
}
