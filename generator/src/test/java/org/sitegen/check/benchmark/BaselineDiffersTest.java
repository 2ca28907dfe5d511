package org.sitegen.check.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

final class BaselineDiffersTest {

    private static List<String> found(String baseline) {
        return TestSite.found(
                "baseline-differs",
                "-- content/benchmarks/desk-first-fix.yml --\nbaseline: {%s}\n"
                        .formatted(baseline));
    }

    @Test
    void aBaselineThatTheSeriesContradictsIsAWarning() {
        assertThat(found("period: 2026-09, value: 58.6"))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.yml:13:36: warning: the baseline is"
                                + " \"58.6\", but the figure of that time is \"68.6\""
                                + " [baseline-differs]");
        assertThat(found("from: 2026-04, to: 2026-06, value: 73"))
                .singleElement()
                .asString()
                .contains("the figures of that time lie between \"70.2\" and \"72.1\"");
    }

    @Test
    void whatTheSeriesSaysOrDoesNotHoldIsFine() {
        assertThat(found("period: 2026-09, value: 68.6")).isEmpty();
        assertThat(found("period: 2026-09, value: 69")).isEmpty();
        assertThat(found("from: 2026-04, to: 2026-06, value: 71.2")).isEmpty();
        assertThat(found("period: 2025, value: 12")).isEmpty();
        assertThat(found("from: 2026-01, to: 2026-06, value: 12")).isEmpty();
    }
}
