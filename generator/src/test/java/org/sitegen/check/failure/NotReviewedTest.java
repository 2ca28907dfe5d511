package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;

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
    void theAdviceNamesUnitsAndNotTheWordForAllOfThem() {
        Finding finding =
                TestSite.example(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                reviewed_with: []
                                units: all
                                """)
                        .check()
                        .result()
                        .findings()
                        .stream()
                        .filter(one -> one.check().equals("not-reviewed"))
                        .findFirst()
                        .orElseThrow();

        assertThat(finding.advice()).endsWith("reviewed_with: [finance, people-services]");
    }

    @Test
    void theWordForAllUnitsReviewsNothingAndCannotBeAdded() {
        Finding finding =
                TestSite.example(
                                """
                                -- content/failures/F-2026-014-pay-run.md --
                                reviewed_with: [all]
                                """)
                        .check()
                        .result()
                        .findings()
                        .get(0);

        assertThat(finding.advice())
                .isEqualTo("Known: finance, people-services. Use some of them.");
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
