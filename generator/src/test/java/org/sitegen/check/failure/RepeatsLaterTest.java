package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class RepeatsLaterTest {

    private static final String PAY_RUN = "content/failures/F-2026-014-pay-run.md";
    private static final String EXPENSES = "content/failures/F-2026-010-expenses.md";

    private static List<String> found(String file, String fields) {
        return TestSite.found("repeats-later", "-- %s --\n%s\n".formatted(file, fields));
    }

    @Test
    void aFailureRepeatsOneThatBeganBeforeIt() {
        assertThat(found(PAY_RUN, "recurrence_of: failure:F-2026-010")).isEmpty();
        assertThat(found(EXPENSES, "recurrence_of: failure:F-2026-014"))
                .singleElement()
                .asString()
                .endsWith(
                        "error: \"failure:F-2026-014\" began on 2026-10-28T02:10 and this failure on"
                                + " 2026-09-01T08:00, so that this one cannot repeat it"
                                + " [repeats-later]");
    }

    @Test
    void twoThatBeganTogetherRepeatNeither() {
        String together = "started: 2026-09-01T08:00\nrecurrence_of: failure:F-2026-010";

        assertThat(found(PAY_RUN, together)).hasSize(1);
    }
}
