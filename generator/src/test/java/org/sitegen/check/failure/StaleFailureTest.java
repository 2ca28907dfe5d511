package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StaleFailureTest {

    @Test
    void anOpenFailureWithoutNewsIsAWarning() {
        assertThat(
                        found(
                                "stale-failure",
                                """
                        -- content/failures/F-2026-010-expenses.md --
                        status: open
                        """))
                .containsExactly(
                        "content/failures/F-2026-010-expenses.md:6:9: warning: the failure is still \"open\", with no news for 55 days, since 2026-09-28 [stale-failure]");
    }

    @Test
    void anUpdateIsNews() {
        assertThat(
                        found(
                                "stale-failure",
                                """
                        -- content/failures/F-2026-010-expenses.md --
                        status: open
                        updates:
                          - {at: 2026-11-02T09:00, said: The disk has been replaced}
                        """))
                .isEmpty();
    }

    @Test
    void anActionThatIsDoneMovedOrDroppedIsNews() {
        assertThat(withAction("due: 2026-11-10, status: done, done_on: 2026-11-02")).isEmpty();
        assertThat(
                        withAction(
                                "due: 2026-10-01, status: open, moved: [{on: 2026-11-02, to: 2026-12-10, because: Late}]"))
                .isEmpty();
        assertThat(
                        withAction(
                                "due: 2026-12-10, status: dropped, dropped_on: 2026-11-02, dropped_because: No need"))
                .isEmpty();
        assertThat(withAction("due: 2026-12-10, status: open")).hasSize(1);
    }

    private static List<String> withAction(String fields) {
        return found(
                "stale-failure",
                """
                -- content/failures/F-2026-010-expenses.md --
                status: open
                actions: [{id: a1, action: Ring when a form has waited, owner_role: desk-lead, %s}]
                """
                        .formatted(fields));
    }

    @Test
    void actionsAreWorkInHand() {
        assertThat(
                        found(
                                "stale-failure",
                                """
                        -- content/failures/F-2026-010-expenses.md --
                        status: acting
                        """))
                .isEmpty();
    }

    @Test
    void aFailureThatIsUnderstoodStillNeedsNews() {
        assertThat(
                        found(
                                "stale-failure",
                                """
                        -- content/failures/F-2026-010-expenses.md --
                        status: understood
                        """))
                .hasSize(1);
    }

    @Test
    void theLastDayOfTheLimitIsNotTooLong() {
        assertThat(
                        found(
                                "stale-failure",
                                """
                        -- content/failures/F-2026-010-expenses.md --
                        status: open
                        -- content/site.yml --
                        thresholds: {stale-failure: 74}
                        """))
                .isEmpty();
    }
}
