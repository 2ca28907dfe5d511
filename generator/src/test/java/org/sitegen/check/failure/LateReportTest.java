package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class LateReportTest {

    @Test
    void aFailurePublishedLongAfterItsEndIsAWarning() {
        assertThat(
                        found(
                                "late-report",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        started: 2026-09-01T02:10
                        noticed: 2026-09-01T07:30
                        restored: 2026-09-02T09:00
                        """))
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:4:7: warning: published 57 days after it was over on \"2026-09-02\" [late-report]");
    }

    @Test
    void anEditionThatItWasPutOffToCounts() {
        assertThat(
                        found(
                                "late-report",
                                """
                        -- content/failures/F-2026-010-expenses.md --
                        edition: 2026-10
                        -- content/site.yml --
                        thresholds: {late-report: 21}
                        """))
                .containsExactly(
                        "content/failures/F-2026-010-expenses.md:4:7: warning: published 22 days after it was over on \"2026-09-09\" [late-report]");
    }

    @Test
    void theLastDayOfTheLimitIsInTime() {
        assertThat(
                        found(
                                "late-report",
                                """
                        -- content/failures/F-2026-010-expenses.md --
                        edition: 2026-10
                        -- content/site.yml --
                        thresholds: {late-report: 22}
                        """))
                .isEmpty();
    }
}
