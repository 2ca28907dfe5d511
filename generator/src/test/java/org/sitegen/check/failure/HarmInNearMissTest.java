package org.sitegen.check.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.TestSite;

final class HarmInNearMissTest {

    private static List<String> found(String severity, String impact) {
        return TestSite.found(
                "harm-in-near-miss",
                """
                -- content/failures/F-2026-014-pay-run.md --
                severity: %s
                impact: {what_it_meant: Pay was a day late, people: 412, %s}
                """
                        .formatted(severity, impact));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data: lost|data: lost",
                "data: exposed|data: exposed",
                "data: delayed|data: delayed",
                "deadlines_missed: [Pay day]|deadlines_missed",
                "money: {amount: 640, currency: EUR}|money",
                "hours_lost: 3|hours_lost"
            })
    void aNearMissThatDidHarmIsAWarning(String impact, String harm) {
        assertThat(found("near-miss", impact))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: the failure is a near-miss, but its impact says \""
                                + harm
                                + "\" [harm-in-near-miss]");
        assertThat(found("minor", impact)).isEmpty();
    }

    @Test
    void oneThatOnlyMightHaveIsNone() {
        assertThat(found("near-miss", "data: at-risk, hours_lost: 0")).isEmpty();
        assertThat(found("near-miss", "data: none")).isEmpty();
    }
}
