package org.sitegen.check.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.check.CheckedContent.found;

import org.junit.jupiter.api.Test;

final class OverduePromiseTest {

    @Test
    void anOpenActionBehindItsDayIsAWarning() {
        assertThat(
                        found(
                                "overdue-promise",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - id: a1
                            action: Renew certificates without anybody having to remember
                            owner_role: payroll-lead
                            due: 2026-11-01
                            status: open
                        """))
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:22:10: warning: \"a1\" was due on 2026-11-01, 21 days ago; \"payroll-lead\" answers for it [overdue-promise]");
    }

    @Test
    void theLastDateCounts() {
        assertThat(
                        found(
                                "overdue-promise",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - id: a1
                            action: Renew certificates without anybody having to remember
                            owner_role: payroll-lead
                            due: 2026-11-01
                            moved:
                              - {to: 2026-11-08, on: 2026-10-30, because: It took longer}
                              - {to: 2026-11-15, on: 2026-11-08, because: It took longer}
                              - {to: 2026-12-01, on: 2026-11-15, because: It took longer}
                            status: open
                        """))
                .isEmpty();
    }

    @Test
    void aDateThatPassedAgainIsAWarning() {
        assertThat(
                        found(
                                "overdue-promise",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        actions:
                          - id: a1
                            action: Renew certificates without anybody having to remember
                            owner_role: payroll-lead
                            due: 2026-11-01
                            moved:
                              - {to: 2026-11-08, on: 2026-10-30, because: It took longer}
                              - {to: 2026-11-15, on: 2026-11-08, because: It took longer}
                            status: open
                        """))
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:24:7: warning: \"a1\" was due on 2026-11-15, 7 days ago; \"payroll-lead\" answers for it [overdue-promise]");
    }

    @Test
    void aWinsPromiseToLookAgainCountsToo() {
        assertThat(
                        found(
                                "overdue-promise",
                                """
                        -- content/wins/W-2026-031-invoices.md --
                        follow_up: {due: 2026-11-21, what: Count again}
                        """))
                .containsExactly(
                        "content/wins/W-2026-031-invoices.md:18:13: warning: \"follow-up\" was due on 2026-11-21, 1 day ago [overdue-promise]");
    }
}
