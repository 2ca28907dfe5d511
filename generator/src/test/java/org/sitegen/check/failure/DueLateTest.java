package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class DueLateTest {

    private static final String PAY_RUN = "content/failures/F-2026-014-pay-run.md";

    private static List<String> found(int days) {
        return TestSite.found(
                "due-late", "-- content/site.yml --\ndue_days: {critical: %d}\n".formatted(days));
    }

    @Test
    void aDayBeyondThoseThatTheSettingsPromiseIsAWarning() {
        assertThat(found(30))
                .containsExactly(
                        PAY_RUN
                                + ":23:10: warning: due (2026-12-15) is 47 days after date"
                                + " (2026-10-29), where due_days promises 30 for \"critical\""
                                + " [due-late]");
    }

    @Test
    void theLastOfThoseDaysIsInTime() {
        assertThat(found(47)).isEmpty();
        assertThat(found(46)).hasSize(1);
    }

    @Test
    void withoutAPromiseNothingIsLate() {
        assertThat(TestSite.found("due-late", "")).isEmpty();
    }
}
