package org.sitegen.newsletter.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;

class PhaseDaysTest {

    private static List<String> found(String decided, String days) {
        return TestSite.found(
                "times-out-of-order",
                """
                -- content/requests/R-2026-031-receipts.md --
                status: %s
                decision: {decided: %s, on: 2026-11-02, by_role: desk-lead, because: It saves work}
                answer: {answered_on: 2026-10-19, what_it_will_take: [{step: Add it, who: IT, takes: 3 weeks, why: No}], options: [{name: In the claim, gives_you: Photos, time: 4 weeks}], first_phase: {gives_you: A trial, %s}}
                """
                        .formatted(decided, decided, days));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by: 2026-12-11, done_on: 2026-11-01|done_on (2026-11-01)",
                "by: 2026-11-01|by (2026-11-01)"
            })
    void nothingIsPromisedForOrKeptOnADayBeforeItIsAgreed(String days, String what) {
        assertThat(found("agreed", days))
                .singleElement()
                .asString()
                .contains("error: " + what + " is before the decision (2026-11-02)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreed|by: 2026-11-02, done_on: 2026-11-02",
                "agreed|by: 2026-11-01, moved: [{to: 2026-12-01, on: 2026-10-30, because: Late}]",
                "declined|by: 2026-11-01"
            })
    void whatIsMovedOrNotAgreedIsNoSuchPromise(String decided, String days) {
        assertThat(found(decided, days)).isEmpty();
    }
}
