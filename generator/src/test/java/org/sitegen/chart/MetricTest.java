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
        assertThat(SHARE.printAbout(0.04, ExampleChartWords.EN))
                .isEqualTo("0.04 percentage points");
    }

    @Test
    void sharesDifferByPoints() {
        assertThat(SHARE.printAbout(6, ExampleChartWords.EN)).isEqualTo("6.0 percentage points");
    }

    @Test
    void aboutHasTwoDigits() {
        assertThat(about(37.1)).isEqualTo("37");
        assertThat(about(284)).isEqualTo("280");
        assertThat(about(7.46)).isEqualTo("7.5");
        assertThat(about(0.368)).isEqualTo("0.37");
        assertThat(about(9.96)).isEqualTo("10");
        assertThat(about(0)).isEqualTo("0.0");
    }

    private static String about(double value) {
        return new Metric("{0}", "number", 0, Direction.NO_DIRECTION, NaturalBounds.FROM_ZERO)
                .printAbout(value, ExampleChartWords.EN);
    }

    private static final Metric COUNT =
            new Metric("{0}", "number", 0, Direction.LOWER_IS_BETTER, NaturalBounds.FROM_ZERO);

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

        assertThat(machines.printAbout(12.04, ExampleChartWords.EN)).isEqualTo("12 machines");
    }
}
