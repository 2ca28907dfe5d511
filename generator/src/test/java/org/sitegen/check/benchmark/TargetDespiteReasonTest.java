package org.sitegen.check.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class TargetDespiteReasonTest {

    private static List<String> found(String from) {
        return TestSite.found(
                "target-despite-reason",
                """
                -- content/benchmarks/desk-first-fix.yml --
                targets: [{from: %s, value: 70}]
                no_target_because: Nobody knows yet what can be asked for.
                """
                        .formatted(from));
    }

    @Test
    void aReasonForNoTargetBesideOneIsAWarning() {
        assertThat(found("2026-11"))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: \"no_target_because\" says why it is held to nothing, but the target"
                                + " from \"2026-11\" holds [target-despite-reason]");
    }

    @Test
    void oneThatHoldsLaterDoesNotContradictIt() {
        assertThat(found("2026-12")).isEmpty();
    }
}
