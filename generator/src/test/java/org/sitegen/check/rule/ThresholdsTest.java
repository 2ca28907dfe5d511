package org.sitegen.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class ThresholdsTest {

    @Test
    void aThresholdOfNoCheckIsAWarningAtItsName() {
        assertThat(
                        found(
                                "unknown-threshold",
                                """
                                -- content/site.yml --
                                thresholds:
                                  letter-to-long: 200
                                """))
                .containsExactly(
                        "content/site.yml:13:3: warning: no check has a threshold"
                                + " \"letter-to-long\" [unknown-threshold]");
    }

    @Test
    void aCheckWithoutANumberHasNone() {
        assertThat(
                        found(
                                "unknown-threshold",
                                """
                                -- content/site.yml --
                                thresholds: {silent-miss: 2}
                                """))
                .hasSize(1);
    }
}
