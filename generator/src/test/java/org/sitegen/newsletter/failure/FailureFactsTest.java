package org.sitegen.newsletter.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;
import org.sitegen.check.Piece;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;

/** A failure and its promises do not say two things that cannot both be. */
class FailureFactsTest {

    private static final String PAY_RUN = "content/failures/F-2026-014-pay-run.md";

    private static final String ACTION =
            """
            actions:
              - id: a1
                action: Renew certificates without anybody having to remember
                owner_role: payroll-lead
                due: 2026-12-15
            """;

    private static List<String> found(String fields) {
        return all(fields).stream().map(Finding::headline).toList();
    }

    private static List<Finding> all(String fields) {
        return TestSite.found(Piece.all("-- %s --\n%s\n".formatted(PAY_RUN, fields)));
    }

    private static String action(String fields) {
        return ACTION + fields.indent(4);
    }

    @Test
    void whatGoesOnIsNotOver() {
        assertThat(found("ongoing: true"))
                .containsExactly(
                        PAY_RUN
                                + ":26:10: error: \"ongoing\" says that it still goes on, but"
                                + " \"restored\" says when it was over [facts-contradict]");
        assertThat(found("ongoing: false")).isEmpty();
    }

    @Test
    void whatGoesOnIsNotClosed() {
        String closed =
                """
                status: closed
                restored:
                ongoing: %s
                actions: []
                no_action_because: It is gone for good
                """;
        assertThat(found(closed.formatted("true")))
                .containsExactly(
                        PAY_RUN
                                + ":20:10: error: \"ongoing\" says that it still goes on, but the"
                                + " status is \"closed\" [facts-contradict]");
        assertThat(all(closed.formatted("false")))
                .extracting(Finding::message, Finding::advice)
                .containsExactly(
                        tuple(
                                "the failure is closed, but \"restored\" is missing",
                                "Say when it was over. Write: restored: YYYY-MM-DDThh:mm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open    | done_on: 2026-11-19      | Take out done_on, or write status: done.",
                "open    | dropped_because: No need | Take out dropped_because, or write status: dropped.",
                "open    | dropped_on: 2026-11-19   | Take out dropped_on, or write status: dropped and dropped_because with the reason."
            })
    void anActionIsNotOpenAndDoneOrDropped(String status, String field, String advice) {
        assertThat(all(action("status: " + status + "\n" + field)))
                .extracting(Finding::check, Finding::advice)
                .containsExactly(tuple("facts-contradict", advice));
    }

    @Test
    void anActionIsNotDoneAndDropped() {
        assertThat(
                        found(
                                action(
                                        """
                                        status: done
                                        done_on: 2026-11-19
                                        dropped_on: 2026-11-18
                                        dropped_because: The supplier does it
                                        """)))
                .containsExactly(
                        PAY_RUN
                                + ":25:17: error: the action is \"done\", but \"dropped_on\" is"
                                + " there [facts-contradict]");
        assertThat(
                        found(
                                action(
                                        """
                                        status: dropped
                                        done_on: 2026-11-19
                                        dropped_on: 2026-11-18
                                        dropped_because: The supplier does it
                                        """)))
                .singleElement()
                .asString()
                .contains("the action is \"dropped\", but \"done_on\" is there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status: open",
                "status: done\ndone_on: 2026-10-28",
                "status: dropped\ndropped_on: 2026-11-18\ndropped_because: The supplier does it"
            })
    void anActionThatSaysOneThingIsFine(String fields) {
        assertThat(found(action(fields))).isEmpty();
    }

    @Test
    void oneOpenActionWithADateIsOneFinding() {
        assertThat(found("status: closed\n" + action("status: open\ndone_on: 2026-11-19")))
                .singleElement()
                .asString()
                .contains("[facts-contradict]");
    }

    @Test
    void anIdStandsForOneAction() {
        assertThat(
                        found(
                                """
                                actions:
                                  - {id: a1, action: Ring the bank, owner_role: payroll-lead, due: 2026-12-15, status: open}
                                  - {id: a2, action: Ring them all, owner_role: payroll-lead, due: 2026-12-15, status: open}
                                  - {id: a1, action: Ring us too, owner_role: payroll-lead, due: 2026-12-15, status: open}
                                """))
                .containsExactly(
                        PAY_RUN
                                + ":21:10: error: \"a1\" stands twice, first in line 19"
                                + " [duplicate-id]");
    }

    @Test
    void whatGoesOnHasNotEnded() {
        assertThat(found("restored:\nstatus: open\nongoing: true\nended: stopped"))
                .singleElement()
                .asString()
                .contains(
                        "\"ongoing\" says that it still goes on, but \"ended\" says how it ended");
    }

    @Test
    void aFailureIsNoRecurrenceOfItself() {
        assertThat(found("recurrence_of: failure:F-2026-014"))
                .containsExactly(
                        PAY_RUN
                                + ":26:16: error: \"failure:F-2026-014\" is this failure itself [facts-contradict]");
        assertThat(found("recurrence_of: F-2026-014")).hasSize(1);
        assertThat(found("recurrence_of: failure:F-2026-010")).isEmpty();
    }

    @Test
    void nothingIsDoneAboutAFailureBeforeItBegins() {
        assertThat(found(action("status: done\ndone_on: 2025-11-19")))
                .containsExactly(
                        PAY_RUN
                                + ":24:14: error: done_on (2025-11-19) is before started"
                                + " (2026-10-28T02:10) [times-out-of-order]");
        assertThat(found(action("status: done\ndone_on: 2026-10-28"))).isEmpty();
    }

    @Test
    void whatWasPromisedAfterAnEarlierFailureKeepsItsDates() {
        String earlier =
                """
                moved: [{to: 2026-12-20, on: 2026-09-20, because: One is ill}]
                status: open
                """;
        assertThat(found(action(earlier).replace("due: 2026-12-15", "due: 2026-09-30"))).isEmpty();
    }

    @Test
    void ofANearMissSomethingMayBeDoneBeforeItBegins() {
        String times =
                "severity: near-miss\nstarted: 2026-10-28T09:00\nnoticed: 2026-10-20T09:00\n";
        assertThat(found(times + action("status: done\ndone_on: 2026-10-21"))).isEmpty();
        assertThat(found(times + action("status: done\ndone_on: 2026-10-19"))).hasSize(1);
    }

    @Test
    void aDateIsMovedAfterItWasLastMovedAndNotTomorrow() {
        assertThat(
                        found(
                                action(
                                        """
                                        moved:
                                          - {to: 2026-12-20, on: 2026-11-20, because: One is ill}
                                          - {to: 2027-01-15, on: 2026-11-10, because: Both are ill}
                                          - {to: 2027-01-20, on: 2026-11-23, because: All are ill}
                                        status: open
                                        """)))
                .containsExactly(
                        PAY_RUN
                                + ":25:30: error: on (2026-11-10) is before that of the date above"
                                + " it (2026-11-20) [times-out-of-order]",
                        PAY_RUN
                                + ":26:30: warning: on (2026-11-23) lies after 2026-11-22"
                                + " [dated-ahead]");
    }

    @Test
    void whatIsDoneTomorrowIsAWarning() {
        assertThat(all(action("status: done\ndone_on: 2026-11-23")))
                .extracting(Finding::check, Finding::severity)
                .containsExactly(tuple("dated-ahead", Severity.WARNING));
    }
}
