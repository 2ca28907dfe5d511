package org.sitegen.check.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

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

    @Test
    void theFirstPhaseOfARequestCountsToo() {
        assertThat(
                        found(
                                "overdue-promise",
                                """
                        -- content/requests/R-2026-031-receipts.md --
                        status: agreed
                        business_lead: head-of-it
                        answer:
                          answered_on: 2026-10-19
                          what_it_will_take:
                            - {step: Add a place for them to the claim, who: IT, takes: 3 weeks}
                          options:
                            - {name: In the claim, gives_you: Photos beside the sum, time: 4 weeks}
                            - {name: In a folder, gives_you: Photos by month, time: 1 week}
                          first_phase: {gives_you: A trial with one team, by: 2026-11-20}
                        decision: {decided: agreed, on: 2026-10-26, by_role: head-of-it, because: It saves an hour a week}
                        """))
                .singleElement()
                .asString()
                .contains("\"first-phase\" was due on 2026-11-20, 2 days ago");
    }
}
