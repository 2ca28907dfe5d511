package org.sitegen.newsletter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;
import org.sitegen.check.Piece;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;

/** A failure begins before it is noticed or over, at times that there were. */
class FailureTimesTest {

    private static final String PAY_RUN = "content/failures/F-2026-014-pay-run.md";

    private static List<String> outOfOrder(String started, String restored) {
        return TestSite.found(
                "times-out-of-order",
                """
                -- content/failures/F-2026-014-pay-run.md --
                started: %s
                noticed: %s
                restored: %s
                """
                        .formatted(started, started, restored));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T01:50, 2026-10-25T01:50",
        "2026-10-25T01:50, 2026-10-25T01:51",
        "2026-10-25T01:50+01:00, 2026-10-25T01:50+01:00",
        "2026-10-25T01:50+01:00, 2026-10-25T01:10+00:00",
        "2026-10-25T01:50, 2026-10-25T01:51+01:00",
        "2026-07-01T09:10, 2026-07-01T08:20Z",
        "2026-07-01T08:20Z, 2026-07-01T09:30",
        "2026-11-02T10:00+01:00, 2026-11-02T09:30"
    })
    void whatEndsAtItsBeginningOrLaterIsInOrder(String started, String restored) {
        assertThat(outOfOrder(started, restored)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T01:50, 2026-10-25T01:49",
        "2026-10-25T01:50+01:00, 2026-10-25T01:49+01:00",
        "2026-10-25T01:50+00:00, 2026-10-25T02:10+01:00",
        "2026-10-25T01:50+00:00, 2026-10-25T01:49",
        "2026-10-25T01:50, 2026-10-25T01:49+01:00",
        "2026-07-01T09:10, 2026-07-01T09:20+02:00",
        "2026-07-01T09:10Z, 2026-07-01T09:20"
    })
    void whatEndsBeforeItBeganIsOutOfOrder(String started, String restored) {
        assertThat(outOfOrder(started, restored)).hasSize(1);
    }

    @Test
    void theMessageShowsTheTimesAsTheyWereWritten() {
        assertThat(outOfOrder("2026-10-25T01:50+00:00", "2026-10-25T02:10+01:00").get(0))
                .contains(
                        "restored (2026-10-25T02:10+01:00) is before started"
                                + " (2026-10-25T01:50Z)");
    }

    @Test
    void whatIsOverBeforeAnybodyNoticesIsAPlainFact() {
        assertThat(
                        TestSite.found(
                                Piece.all(
                                        """
                                        -- content/failures/F-2026-014-pay-run.md --
                                        started: 2026-10-28T02:00
                                        noticed: 2026-10-28T08:00
                                        restored: 2026-10-28T03:00
                                        """)))
                .isEmpty();
    }

    @Test
    void ofAnHourThatCameTwiceTheAdviceNamesTheSecond() {
        assertThat(advice("2026-10-25T01:50", "2026-10-25T01:10"))
                .containsExactly(
                        "Correct one of the two times. The clocks showed this one twice in that"
                                + " night; for the second, write 2026-10-25T01:10Z.");
        assertThat(advice("2026-10-25T01:50", "2026-10-25T01:10Z")).isEmpty();
    }

    private static List<String> advice(String started, String restored) {
        String times =
                """
                -- content/failures/F-2026-014-pay-run.md --
                started: %s
                noticed: %s
                restored: %s
                """;
        return TestSite.found(Piece.all(times.formatted(started, started, restored))).stream()
                .map(Finding::advice)
                .toList();
    }

    @Test
    void aTimeThatTheClocksLeftOutIsAnErrorAndComparedWithNoOther() {
        assertThat(
                        found(
                                """
                                started: 2026-03-29T00:50
                                noticed: 2026-03-29T01:30
                                restored: 2026-03-29T02:20
                                updates:
                                  - {at: 2026-03-29T01:59, said: Somebody looks at it}
                                  - {at: 2026-03-29T01:59Z, said: Somebody finds it}
                                """))
                .containsExactly(
                        PAY_RUN
                                + ":8:10: error: \"2026-03-29T01:30\" is a time that no clock"
                                + " showed in \"Europe/Dublin\": they went from 01:00 to 02:00"
                                + " [no-such-time]",
                        PAY_RUN
                                + ":27:10: error: \"2026-03-29T01:59\" is a time that no clock"
                                + " showed in \"Europe/Dublin\": they went from 01:00 to 02:00"
                                + " [no-such-time]");
    }

    @Test
    void whatHasHappenedLiesNotAfterToday() {
        assertThat(found("restored: 2026-11-23T00:00"))
                .containsExactly(
                        PAY_RUN
                                + ":9:11: error: restored (2026-11-23T00:00) lies after"
                                + " 2026-11-22 [not-yet]");
        assertThat(found("restored: 2026-11-22T23:59")).isEmpty();
    }

    @Test
    void todayIsThatOfTheZone() {
        assertThat(found("restored: 2026-11-23T00:30+01:00")).isEmpty();
        assertThat(found("restored: 2026-11-22T23:30-01:00")).hasSize(1);
    }

    @Test
    void aFailureOfTomorrowMayTellOfTomorrow() {
        assertThat(notYet("2026-11-24T08:00")).isEmpty();
        assertThat(notYet("2026-11-25T08:00")).hasSize(1);
    }

    private static List<String> notYet(String restored) {
        String piece = "-- %s --\ndate: 2026-11-24\nrestored: %s\n".formatted(PAY_RUN, restored);
        return TestSite.found("not-yet", piece);
    }

    private static List<String> found(String fields) {
        String piece = "-- %s --\n%s\n".formatted(PAY_RUN, fields);
        return TestSite.found(Piece.all(piece)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::headline)
                .toList();
    }
}
