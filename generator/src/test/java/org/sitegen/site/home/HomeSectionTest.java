package org.sitegen.site.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;
import org.sitegen.site.PlannedSite;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.PromiseLine;

/** What the first page holds. */
class HomeSectionTest {

    @Test
    void itShowsTheLatestEditionAndNamesThoseBefore() {
        HomePage page = PlannedSite.of("").page("", HomePage.class);

        assertThat(Objects.requireNonNull(page.edition()).month()).hasToString("2026-10");
        assertThat(page.recent())
                .extracting(line -> line.month().toString())
                .containsExactly("2026-09");
    }

    @Test
    void beforeTheFirstEditionThereIsNone() {
        HomePage page = PlannedSite.on("2026-10-01", "").page("", HomePage.class);

        assertThat(page.edition()).isNull();
        assertThat(page.recent()).isEmpty();
    }

    @Test
    void itTellsOfPromisesThatAreLateOrDueWithinTwoWeeks() {
        HomePage page =
                PlannedSite.of(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                actions:
                                  - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-12-06, status: open}
                                  - {id: a2, action: Ring, owner_role: payroll-lead, due: 2026-12-07, status: open}
                                  - {id: a3, action: Test, owner_role: payroll-lead, due: 2026-11-01, status: open}
                                """)
                        .page("", HomePage.class);

        assertThat(page.promises()).extracting(PromiseLine::id).containsExactly("a3", "a1");
    }

    @Test
    void itSaysHowManyPromisesItDoesNotShow() {
        String action =
                "  - {id: a%d, action: Ring, owner_role: payroll-lead, due: 2026-11-01, status: open}%n";
        StringBuilder actions = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            actions.append(action.formatted(i));
        }
        String pieces = "-- content/failures/F-2026-014-pay-run.md --\nactions:\n" + actions;

        assertThat(PlannedSite.of(pieces).page("", HomePage.class).morePromises()).isEqualTo(2);
        assertThat(PlannedSite.of("").page("", HomePage.class).morePromises()).isZero();
    }

    @Test
    void thePromiseThatReadersWaitedForLongestComesFirst() {
        HomePage page =
                PlannedSite.of(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                actions:
                                  - {id: a1, action: Renew, owner_role: payroll-lead, due: 2026-11-10, status: open}
                                  - id: a2
                                    action: Ring
                                    owner_role: payroll-lead
                                    due: 2026-11-01
                                    moved: [{on: 2026-11-02, to: 2026-11-20, because: It took longer}]
                                    status: open
                                """)
                        .page("", HomePage.class);

        assertThat(page.promises()).extracting(PromiseLine::id).containsExactly("a2", "a1");
    }

    /** Two weeks after the edition a promise of its failure has become late. */
    @Test
    void failuresOfTheEditionStandAsTheyAreToday() {
        HomePage page =
                PlannedSite.of(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                status: acting
                                actions:
                                  - {id: a1, action: Ring, owner_role: payroll-lead, due: 2026-11-10, status: open}
                                """)
                        .page("", HomePage.class);

        assertThat(Objects.requireNonNull(page.edition()).failures())
                .extracting(FailureCard::lateActions)
                .containsOnly(0);
        assertThat(page.failures())
                .filteredOn(card -> card.id().equals("F-2026-014"))
                .extracting(FailureCard::lateActions)
                .containsExactly(1);
    }

    @Test
    void itNamesWhatStillGoesOn() {
        HomePage page =
                PlannedSite.of(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                restored:
                                ongoing: true
                                """)
                        .page("", HomePage.class);

        assertThat(page.ongoing()).extracting(FailureCard::id).containsExactly("F-2026-014");
        assertThat(page.ongoing().get(0).minutes()).isNull();
    }

    @Test
    void itSaysThatTheNextEditionIsOverdue() {
        assertThat(overdue("2026-12-02")).isNull();
        assertThat(overdue("2026-12-03")).hasToString("2026-12-02");
        assertThat(TestSite.example("").on("2026-12-03").build().page("").text("main"))
                .contains("edition was promised for 2 December 2026 and has not appeared.");
    }

    private static @Nullable LocalDate overdue(String today) {
        return PlannedSite.on(today, "").page("", HomePage.class).overdue();
    }
}
