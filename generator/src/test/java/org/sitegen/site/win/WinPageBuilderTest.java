package org.sitegen.site.win;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
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
}
