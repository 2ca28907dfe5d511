package org.sitegen.check.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class OftenMovedTest {

    @Test
    void theThirdMoveOfADateIsAWarning() {
        assertThat(
                        found(
                                "often-moved",
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
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:24:7: warning: the due date of \"a1\" has moved 3 times: 2026-11-01 → 2026-11-08 → 2026-11-15 → 2026-12-01 [often-moved]");
    }

    @Test
    void theSecondMoveIsNot() {
        assertThat(
                        found(
                                "often-moved",
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
                .isEmpty();
    }

    @Test
    void anActionThatIsDoneIsNot() {
        assertThat(
                        found(
                                "often-moved",
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
                            status: done
                            done_on: 2026-11-20
                        """))
                .isEmpty();
    }

    @Test
    void theDateOfAWinCountsToo() {
        assertThat(
                        found(
                                "often-moved",
                                """
                        -- content/wins/W-2026-031-invoices.md --
                        follow_up:
                          due: 2026-11-01
                          what: Count again
                          moved:
                            - {to: 2026-11-08, on: 2026-10-30, because: It took longer}
                            - {to: 2026-11-15, on: 2026-11-08, because: It took longer}
                            - {to: 2026-12-01, on: 2026-11-15, because: It took longer}
                        """))
                .singleElement()
                .asString()
                .contains("the due date of \"follow-up\" has moved 3 times");
    }
}
