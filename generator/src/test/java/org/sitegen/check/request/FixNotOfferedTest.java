package org.sitegen.check.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class FixNotOfferedTest {

    private static final String FILE = "-- content/requests/R-2026-031-receipts.md --\n";

    @Test
    void automatingDisorderIsAWarning() {
        assertThat(
                        found(
                                "fix-not-offered",
                                FILE
                                        + """
                        readiness: {process: good, data: poor}
                        """))
                .hasSize(1);
    }

    @Test
    void puttingInOrderIsNotAutomating() {
        assertThat(
                        found(
                                "fix-not-offered",
                                FILE
                                        + """
                        readiness: {process: poor, data: poor}
                        kind: fix
                        """))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownIsNotPoor() {
        assertThat(
                        found(
                                "fix-not-offered",
                                FILE
                                        + """
                        readiness: {process: unknown, data: unknown}
                        """))
                .isEmpty();
    }
}
