package org.sitegen.statistics.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FittedLineTest {

    private static final double[] TIMES = IntStream.range(0, 24).asDoubleStream().toArray();

    @Test
    void aStraightLineLeavesNothingOfOne() {
        double[] values = IntStream.range(0, 24).mapToDouble(i -> i - 11.5).toArray();

        assertThat(FittedLine.straight(values, TIMES).squares()).isCloseTo(0, within(1e-9));
        assertThat(FittedLine.straight(values, TIMES).bend()).isEqualTo(24);
    }

    @Test
    void aBendIsFoundWhereItIs() {
        double[] values = IntStream.range(0, 24).mapToDouble(i -> Math.min(i, 14)).toArray();
        double mean = IntStream.range(0, 24).mapToDouble(i -> values[i]).average().orElseThrow();
        IntStream.range(0, 24).forEach(i -> values[i] -= mean);

        assertThat(FittedLine.bent(values, TIMES, true).bend()).isEqualTo(14);
        assertThat(FittedLine.bent(values, TIMES, true).squares()).isCloseTo(0, within(1e-9));
        assertThat(FittedLine.straight(values, TIMES).squares()).isGreaterThan(20);
    }

    @Test
    void threeFiguresHaveNoBend() {
        assertThat(FittedLine.bent(new double[] {-1, 0, 1}, new double[] {0, 1, 2}, true).bend())
                .isEqualTo(3);
        assertThat(FittedLine.straight(new double[] {0}, new double[] {5}).squares()).isZero();
    }
}
