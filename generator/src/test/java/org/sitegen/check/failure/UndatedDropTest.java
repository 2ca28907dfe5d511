package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.check.CheckedContent.found;

import org.junit.jupiter.api.Test;

final class UndatedDropTest {

    private static final String DROPPED =
            """
            -- content/failures/F-2026-014-pay-run.md --
            actions:
              - id: a1
                action: Renew certificates without anybody having to remember
                owner_role: payroll-lead
                due: 2026-11-30
                status: dropped
                dropped_because: The new supplier renews them
            """;

    @Test
    void anActionThatWasDroppedOnADayThatNobodySaysIsAWarning() {
        assertThat(found("undated-drop", DROPPED))
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:23:13: warning: the action \"a1\" is dropped, but \"dropped_on\" is missing [undated-drop]");
    }

    @Test
    void withItsDayItIsNot() {
        assertThat(found("undated-drop", DROPPED + "    dropped_on: 2026-11-20\n")).isEmpty();
    }
}
