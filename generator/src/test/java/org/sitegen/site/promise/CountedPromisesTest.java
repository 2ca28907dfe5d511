package org.sitegen.site.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;

/** Promises are counted in one way, and what becomes of them changes no edition from before. */
class CountedPromisesTest {

    private static final String ACTIONS =
            """
            -- content/failures/F-2026-014-pay-run.md --
            actions:
              - {id: a1, action: Renew, type: prevent, owner_role: payroll-lead, due: 2026-11-02, status: done, done_on: 2026-11-02}
              - {id: a2, action: Ring, type: prevent, owner_role: payroll-lead, due: 2026-11-01, status: done, done_on: 2026-11-03}
              - {id: a3, action: Test, type: prevent, owner_role: payroll-lead, due: 2026-11-02, status: open}
              - {id: a4, action: Buy, type: prevent, owner_role: payroll-lead, due: 2026-11-03, status: open, moved: [{on: 2026-11-02, to: 2026-12-20, because: It is sold out}]}
              - {id: a5, action: Write, type: prevent, owner_role: payroll-lead, due: 2026-12-03, status: dropped, dropped_on: 2026-11-03, dropped_because: Nobody reads}
              - {id: a6, action: Look, type: prevent, owner_role: payroll-lead, due: 2026-12-03, status: open}
            """;

    private static final BuiltSite SITE = TestSite.example(ACTIONS).build();

    @Test
    void thePagesTellOneCount() {
        assertThat(SITE.page("promises/").text(".lede"))
                .isEqualTo(
                        "6 promises have come due so far: 2 kept by the date first promised,"
                                + " 1 kept late, 2 not kept yet, 1 dropped."
                                + " One more is not due yet.");
        assertThat(SITE.page("failures/2026/").text(".lede"))
                .endsWith(SITE.page("promises/").text(".lede"));
        assertThat(SITE.page("").text(".balance"))
                .contains("promise kept on time, 1 kept late, 2 not kept yet, 1 dropped 1 of 5");
    }

    @Test
    void theDataTellTheSame() {
        assertThat(SITE.file("data/editions-2026.json"))
                .contains(
                        "\"promises_due\": 5, \"promises_kept\": 1, \"promises_kept_late\": 1,"
                                + " \"promises_not_kept\": 2, \"promises_dropped\": 1,"
                                + " \"promises_not_due\": 1");
        assertThat(SITE.file("data/promises-2026.json"))
                .containsOnlyOnce("\"state\": \"moved\"")
                .containsOnlyOnce("\"state\": \"late\"")
                .containsOnlyOnce("\"state\": \"dropped\"");
    }

    @Test
    void whatIsMovedIsNotCalledNotDue() {
        assertThat(SITE.page("failures/f-2026-014/").text("main"))
                .contains("Not kept yet, moved")
                .containsOnlyOnce("Not due yet");
    }

    private static final String PROMISED =
            """
            -- content/failures/F-2026-014-pay-run.md --
            actions:
              - {id: a1, action: Renew, type: prevent, owner_role: payroll-lead, due: 2026-11-10, status: open}
            -- content/wins/W-2026-031-invoices.md --
            follow_up: {due: 2026-11-10, what: Count again, owner_role: desk-lead}
            -- content/requests/R-2026-031-receipts.md --
            status: agreed
            decision: {decided: agreed, on: 2026-10-21, by_role: head-of-it, because: It saves work}
            answer:
              answered_on: 2026-10-19
              what_it_will_take: [{step: Agree, who: Finance, takes: 1 week}]
              options:
                - {name: One, gives_you: Photos, time: 4 weeks, cost: Nothing}
                - {name: Two, gives_you: Photos, time: 1 week, cost: Nothing}
              first_phase: {gives_you: A trial, by: 2026-11-10, owner_role: desk-lead}
              needs_from_you: [{what: A team, by: 2026-11-27}]
              decision_needed_by: 2026-11-30
            """;

    /** What was published when the edition appeared. */
    private static Map<String, String> edition(String pieces) {
        BuiltSite site = TestSite.example(pieces).build();
        assertThat(site.result().succeeded()).as(site.findings().toString()).isTrue();
        Map<String, String> edition = new TreeMap<>(site.texts());
        edition.keySet()
                .removeIf(path -> !path.contains("editions") || path.contains("editions/index"));
        return edition;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-10, status: open => 2026-11-10, status: dropped, dropped_on: 2026-11-05, dropped_because: It is bought",
                "2026-11-10, what: Count again => 2026-11-10, dropped_on: 2026-11-05, dropped_because: Nobody asks, what: Count again",
                "by: 2026-11-10, => by: 2026-11-10, dropped_on: 2026-11-05, dropped_because: Nobody asks,",
                "2026-11-10, what: Count again => 2026-11-10, done_on: 2026-11-09, what: Count again"
            })
    void whatBecomesOfAPromiseAfterAnEditionChangesNothingOfIt(String change) {
        String[] parts = change.split(" => ", 2);

        assertThat(PROMISED).contains(parts[0]);
        assertThat(edition(PROMISED.replace(parts[0], parts[1]))).isEqualTo(edition(PROMISED));
    }

    @Test
    void aWithdrawnRequestKeepsThePromiseThatWasMade() {
        String withdrawn =
                PROMISED.replace("status: agreed", "status: withdrawn\nwithdrawn_on: 2026-11-05");
        String dropped =
                withdrawn.replace(
                        "by: 2026-11-10,",
                        "by: 2026-11-10, dropped_on: 2026-11-05, dropped_because: No longer asked,");

        assertThat(edition(dropped)).isEqualTo(edition(PROMISED));
        TestSite.example(withdrawn)
                .check()
                .isStopped()
                .finds(
                        "content/requests/R-2026-031-receipts.md:8:9: error: the request is withdrawn");
    }
}
