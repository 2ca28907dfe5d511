package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

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
                        "content/failures/F-2026-010-expenses.md:6:9: warning: the failure is still \"open\", with no news for 74 days, since 2026-09-09 [stale-failure]");
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
