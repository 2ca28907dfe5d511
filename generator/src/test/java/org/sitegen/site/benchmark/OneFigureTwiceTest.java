package org.sitegen.site.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.TestSite;

/** From one figure to the same is no range. */
class OneFigureTwiceTest {

    private static String page() {
        return TestSite.example(
                        """
                        -- content/benchmarks/desk-first-fix.yml --
                        direction: within-range
                        decimals: 1
                        targets: [{from: 2026-01, min: 70, max: 70}]
                        -- content/benchmarks/desk-first-fix.csv --
                        period,value
                        2026-07,70
                        2026-08,70
                        2026-09,70
                        2026-10,70
                        """)
                .build()
                .file("benchmarks/desk-first-fix/index.html");
    }

    @Test
    void aTargetOfOneFigureIsNotToldAsARange() {
        assertThat(page()).contains("exactly 70").doesNotContain("70 to 70", "70% to 70%");
    }

    @Test
    void figuresThatAreAllTheSameHaveNoLowest() {
        assertThat(page()).contains("First 70.0%").doesNotContain("Lowest 70.0%");
    }
}
