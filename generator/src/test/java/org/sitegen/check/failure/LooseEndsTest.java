package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.TestSite;

final class LooseEndsTest {

    private static final String STARTED = "started: 2026-10-28T02:00\nnoticed: 2026-10-28T02:05\n";
    private static final String OPEN =
            STARTED
                    + "status: open\nrestored:\ncontributing_factors:\nactions:\n"
                    + "reviewed_with:\n";
    private static final String PARTS =
            """
            parts:
              - {started: 2026-10-28T02:00, restored: 2026-10-28T02:20}
              - {started: 2026-10-28T02:40, restored: 2026-10-28T03:00}
            """;

    private static List<String> found(String fields) {
        return TestSite.found(
                "loose-ends", "-- content/failures/F-2026-014-pay-run.md --\n" + fields);
    }

    @Test
    void anEndWithoutATimeIsAWarning() {
        assertThat(found(OPEN + "ended: caught\n"))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: \"ended\" says how it ended, but nothing says when [loose-ends]");
    }

    @Test
    void partsThatAreAllOverDoNotTellThatTheFailureIs() {
        assertThat(found(OPEN + PARTS))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: each of its parts is over, the last at \"2026-10-28T03:00\", but"
                                + " nothing says whether the failure is [loose-ends]");
    }

    @Test
    void theLastPartEndsWithTheFailure() {
        assertThat(found(STARTED + "restored: 2026-10-28T03:10\n" + PARTS))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: the failure was over at \"2026-10-28T03:10\", but its last part"
                                + " at \"2026-10-28T03:00\" [loose-ends]");
    }

    @Test
    void theFirstPartBeginsWithTheFailure() {
        String later = PARTS.replace("02:00,", "02:10,");
        assertThat(found(STARTED + "restored: 2026-10-28T03:00\n" + later))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: the failure began at \"2026-10-28T02:00\", but its first part at"
                                + " \"2026-10-28T02:10\" [loose-ends]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STARTED + "restored: 2026-10-28T03:00\n" + PARTS,
                STARTED + "restored: 2026-10-28T03:00Z\n" + PARTS,
                STARTED + "restored: 2026-10-28T03:00\nended: put-right\n",
                OPEN + "ongoing: true\n" + PARTS,
                OPEN
            })
    void whatFitsTogetherIsNone(String fields) {
        assertThat(found(fields)).isEmpty();
    }
}
