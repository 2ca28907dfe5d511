package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.check.CheckedContent.found;

import org.junit.jupiter.api.Test;

final class NotReviewedTest {

    @Test
    void aCriticalFailureThatNoUnitHasSeenIsAWarning() {
        assertThat(
                        found(
                                "not-reviewed",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        reviewed_with: []
                        """))
                .containsExactly(
                        "content/failures/F-2026-014-pay-run.md:5:11: warning: the failure is \"critical\", and no unit has reviewed it with IT [not-reviewed]");
    }

    @Test
    void aMajorOneIsNot() {
        assertThat(
                        found(
                                "not-reviewed",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        severity: major
                        reviewed_with: []
                        """))
                .isEmpty();
    }

    @Test
    void aCriticalOneThatIsNotUnderstoodYetIsNot() {
        assertThat(
                        found(
                                "not-reviewed",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        status: open
                        reviewed_with: []
                        """))
                .isEmpty();
    }

    @Test
    void aCriticalOneIsFromTheDayOnWhichItIsUnderstood() {
        assertThat(
                        found(
                                "not-reviewed",
                                """
                        -- content/failures/F-2026-014-pay-run.md --
                        status: understood
                        reviewed_with: []
                        """))
                .hasSize(1);
    }
}
