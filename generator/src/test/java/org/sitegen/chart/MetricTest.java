package org.sitegen.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final Metric COUNT =
            new Metric("{0}", "number", 0, Direction.LOWER_IS_BETTER, NaturalBounds.FROM_ZERO);

    @ParameterizedTest
    @CsvSource({"72.8, 73", "12.04, 12", "7.46, 7.5", "0.127, 0.13", "1234, '1,200'", "0, 0"})
    void aboutIsSaidInTwoDigits(double value, String told) {
        assertThat(COUNT.printDifference(value, ExampleChartWords.EN)).isEqualTo(told);
    }

    @Test
    void nothingHasNoDecimals() {
        assertThat(COUNT.printWorkedOut(0.03, ExampleChartWords.EN)).isEqualTo("0");
        assertThat(COUNT.printWorkedOut(0.3, ExampleChartWords.EN)).isEqualTo("0.3");
        assertThat(COUNT.printWorkedOut(245.2, ExampleChartWords.EN)).isEqualTo("245");
    }

    @Test
    void thingsDifferByThings() {
        Metric machines =
                new Metric(
                        "{0}", "machines", 0, Direction.LOWER_IS_BETTER, NaturalBounds.FROM_ZERO);

        assertThat(machines.printDifference(12.04, ExampleChartWords.EN)).isEqualTo("12 machines");
    }
}
