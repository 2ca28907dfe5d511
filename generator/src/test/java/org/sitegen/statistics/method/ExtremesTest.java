package org.sitegen.statistics.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtremesTest {

    /** Rosner (1983), as in the NIST handbook 1.3.5.17.3, which finds the three largest. */
    private static final double[] ROSNER = {
        -0.25, 0.68, 0.94, 1.15, 1.20, 1.26, 1.26, 1.34, 1.38, 1.43, 1.49, 1.49, 1.55, 1.56, 1.58,
        1.65, 1.69, 1.70, 1.76, 1.77, 1.81, 1.91, 1.94, 1.96, 1.99, 2.06, 2.09, 2.10, 2.14, 2.15,
        2.23, 2.24, 2.26, 2.35, 2.37, 2.40, 2.47, 2.54, 2.62, 2.64, 2.90, 2.92, 2.92, 2.93, 3.21,
        3.26, 3.30, 3.59, 3.68, 4.30, 4.64, 5.34, 5.42, 6.01
    };

    @Test
    void threeOfRosnersFiguresDoNotBelong() {
        Extremes extremes = of(ROSNER, new int[ROSNER.length], 0);

        assertThat(extremes.count()).isEqualTo(3);
        assertThat(IntStream.range(0, ROSNER.length).filter(extremes::isExtreme))
                .containsExactly(51, 52, 53);
    }

    @Test
    void theBandIsThatOfTheOthers() {
        Extremes extremes = of(ROSNER, new int[ROSNER.length], 0);
        double[] others = Arrays.copyOf(ROSNER, 51);
        double mean = IntStream.range(0, 51).mapToDouble(i -> others[i]).average().orElseThrow();
        double squares =
                IntStream.range(0, 51).mapToDouble(i -> Math.pow(others[i] - mean, 2)).sum();

        assertThat(extremes.centre(0)).isCloseTo(mean, within(1e-9));
        // Rosner's table has 3.136 for the fourth of 54.
        assertThat(extremes.reach(0)).isCloseTo(3.136 * Math.sqrt(squares / 50), within(0.002));
    }

    @Test
    void aFigureIsMeasuredFromItsOwnLevel() {
        double[] values = new double[24];
        int[] levels = new int[24];
        for (int index = 0; index < values.length; index++) {
            levels[index] = index < 12 ? 0 : 1;
            values[index] = (index < 12 ? 10 : 30) + index % 3;
        }
        assertThat(of(values, levels, 0).count()).isZero();

        values[5] = 30;
        assertThat(of(values, levels, 0).isExtreme(5)).isTrue();
        assertThat(of(values, levels, 0).count()).isEqualTo(1);
    }

    @Test
    void figuresThatAreAllEqualHaveNoExtremesButOneThatDiffersIsOne() {
        double[] values = new double[12];
        assertThat(of(values, new int[12], 0).count()).isZero();

        values[3] = 1;
        assertThat(of(values, new int[12], 0).count()).isEqualTo(1);
        assertThat(of(values, new int[12], 1).count()).as("a spread is known").isZero();
    }

    @Test
    void ofAFewFiguresNobodyCanSay() {
        Extremes few = of(new double[] {1, 2, 1, 2, 1, 900}, new int[6], 0);

        assertThat(few.count()).isZero();
        assertThat(few.reach(0)).isInfinite();
        assertThat(of(new double[0], new int[0], 0).count()).isZero();
    }

    private static Extremes of(double[] values, int[] levels, double least) {
        return Extremes.of(values, levels, 0, least);
    }
}
