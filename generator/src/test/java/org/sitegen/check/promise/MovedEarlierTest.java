package org.sitegen.check.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class MovedEarlierTest {

    private static List<String> found(String moved) {
        return TestSite.found(
                "moved-earlier",
                """
                -- content/failures/F-2026-014-pay-run.md --
                actions:
                  - id: a1
                    action: Renew certificates without anybody having to remember
                    owner_role: payroll-lead
                    due: 2026-12-15
                    moved: [%s]
                    status: open
                """
                        .formatted(moved));
    }

    @Test
    void aDateThatIsMovedForwardIsAWarning() {
        assertThat(found("{to: 2026-11-25, on: 2026-11-20, because: Earlier}"))
                .singleElement()
                .asString()
                .endsWith(
                        ":23:18: warning: the new date \"2026-11-25\" is not later than the date"
                                + " before, \"2026-12-15\" [moved-earlier]");
    }

    @Test
    void soIsOneThatHadPassedWhenItWasMoved() {
        assertThat(found("{to: 2026-12-16, on: 2026-12-20, because: Later}"))
                .singleElement()
                .asString()
                .contains("not later than the day on which it was moved, \"2026-12-20\"");
    }

    @Test
    void aLaterDateIsFine() {
        assertThat(found("{to: 2027-01-15, on: 2026-11-20, because: The supplier is late}"))
                .isEmpty();
    }
}
