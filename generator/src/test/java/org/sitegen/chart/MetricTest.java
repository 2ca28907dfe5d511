package org.sitegen.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.NaturalBounds;

class MetricTest {

    private static final Metric SHARE =
            new Metric("{0}%", "% of calls", 1, Direction.HIGHER_IS_BETTER, NaturalBounds.PERCENT);

    @Test
    void aTargetHasTheDecimalsThatWereTyped() {
        assertThat(SHARE.printTarget(99.95, ExampleChartWords.EN)).isEqualTo("99.95%");
        assertThat(SHARE.printTarget(99.5, ExampleChartWords.EN)).isEqualTo("99.5%");
        assertThat(SHARE.printTarget(1000, ExampleChartWords.EN)).isEqualTo("1,000%");
    }

    @Test
    void sharesDifferByPoints() {
        assertThat(SHARE.printDifference(6, ExampleChartWords.EN))
                .isEqualTo("6.0 percentage points");
    }
}
