package org.sitegen.check.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.TestSite.found;

import org.junit.jupiter.api.Test;

final class FigureLateTest {

    @Test
    void aMonthThatShouldBeThereIsAWarning() {
        assertThat(
                        found(
                                "figure-late",
                                """
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value
                        2026-08,71.0
                        """))
                .containsExactly(
                        "content/benchmarks/desk-first-fix.csv:2:1: warning: the latest figure is that of \"2026-08\"; that of \"2026-09\" was due on 2026-10-30 [figure-late]");
    }

    @Test
    void aMonthThatTheBenchmarkAllowsItselfIsNot() {
        assertThat(
                        found(
                                "figure-late",
                                """
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value
                        2026-09,71.0
                        """))
                .isEmpty();
    }

    @Test
    void aRetiredBenchmarkHasNoNextFigure() {
        assertThat(
                        found(
                                "figure-late",
                                """
                        -- content/benchmarks/desk-first-fix.yml --
                        retired: {from: 2026-09, because: Nobody asked for it}
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value
                        2026-08,71.0
                        """))
                .isEmpty();
    }
}
