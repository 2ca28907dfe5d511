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
    void twoThatDifferDoNotReadTheSame() {
        assertThat(SHARE.printBeside(0.06, 0.14, ExampleChartWords.EN)).isEqualTo("0.14%");
        assertThat(SHARE.printBeside(0.14, 0.06, ExampleChartWords.EN)).isEqualTo("0.06%");
        assertThat(SHARE.printBeside(5.2, 6.1, ExampleChartWords.EN)).isEqualTo("6.1%");
        assertThat(SHARE.printBeside(5.2, 5.2, ExampleChartWords.EN)).isEqualTo("5.2%");
    }

    @Test
    void aSmallDifferenceIsNotNone() {
        assertThat(SHARE.printDifference(0.04, ExampleChartWords.EN))
                .isEqualTo("0.04 percentage points");
    }

    @Test
    void sharesDifferByPoints() {
        assertThat(SHARE.printDifference(6, ExampleChartWords.EN))
                .isEqualTo("6.0 percentage points");
    }
}
