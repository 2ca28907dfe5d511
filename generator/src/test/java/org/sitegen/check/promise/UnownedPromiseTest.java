package org.sitegen.check.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnownedPromiseTest {

    private static final String WIN =
            "-- content/wins/W-2026-031-invoices.md --\nfollow_up: {due: 2027-05-31, what: Again%s}\n";

    @Test
    void aFollowUpThatNobodyAnswersForIsAWarning() {
        assertThat(found("unowned-promise", WIN.formatted("")))
                .singleElement()
                .asString()
                .contains("warning: nobody answers for \"follow-up\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", owner_role: desk-lead",
                ", done_on: 2026-11-20",
                ", dropped_on: 2026-11-20, dropped_because: Nobody asks"
            })
    void whatHasAnOwnerOrIsOverIsNone(String more) {
        assertThat(found("unowned-promise", WIN.formatted(more))).isEmpty();
    }
}
