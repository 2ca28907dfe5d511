package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class WeakActionsTest {

    @Test
    void nothingButRemindingIsAWarning() {
        assertThat(
                        found(
                                "weak-actions",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - {id: a1, action: Remind staff of the date, owner_role: payroll-lead, due: 2026-12-15, status: open}
                          - {id: a2, action: Take more care with certificates, owner_role: payroll-lead, due: 2026-12-15, status: open}
                        """))
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:19:22: warning: nothing is done but \"Remind staff of the date\" [weak-actions]");
    }

    @Test
    void oneStrongActionIsEnough() {
        assertThat(
                        found(
                                "weak-actions",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - {id: a1, action: Remind staff of the date, owner_role: payroll-lead, due: 2026-12-15, status: open}
                          - {id: a2, action: Renew certificates without anybody having to remember, owner_role: payroll-lead, due: 2026-12-15, status: open}
                        """))
                .isEmpty();
    }

    @Test
    void aWordThatOnlyBeginsAlikeIsNotWeak() {
        assertThat(
                        found(
                                "weak-actions",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - {id: a1, action: Formerly manual renewals run by themselves, owner_role: payroll-lead, due: 2026-12-15, status: open}
                        """))
                .isEmpty();
    }
}
