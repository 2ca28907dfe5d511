package org.sitegen.newsletter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.check.CheckedContent;

/** A failure begins, is noticed and is over, in this order. */
class FailureTimesTest {

    private static List<String> outOfOrder(String started, String restored) {
        return CheckedContent.found(
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
        "2026-10-25T01:50, 2026-10-25T01:51+01:00"
    })
    void whatEndsAtItsBeginningOrLaterIsInOrder(String started, String restored) {
        assertThat(outOfOrder(started, restored)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T01:50, 2026-10-25T01:49",
        "2026-10-25T01:50+01:00, 2026-10-25T01:49+01:00",
        "2026-10-25T01:50+00:00, 2026-10-25T02:10+01:00",
        "2026-10-25T01:50+00:00, 2026-10-25T01:49"
    })
    void whatEndsBeforeItBeganIsOutOfOrder(String started, String restored) {
        assertThat(outOfOrder(started, restored)).hasSize(2);
    }

    @Test
    void theMessageShowsTheTimesAsTheyWereWritten() {
        assertThat(outOfOrder("2026-10-25T01:50+00:00", "2026-10-25T02:10+01:00").get(0))
                .contains(
                        "restored (2026-10-25T02:10+01:00) is before noticed"
                                + " (2026-10-25T01:50Z)");
    }
}
