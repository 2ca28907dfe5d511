package org.sitegen.statistics.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class YearlyPatternTest {

    /** Three ways to round first base, 22 players: Hollander and Wolfe (1973), p. 140. */
    private static final double[][] ROUNDING_TIMES = {
        {5.40, 5.50, 5.55}, {5.85, 5.70, 5.75}, {5.20, 5.60, 5.50}, {5.55, 5.50, 5.40},
        {5.90, 5.85, 5.70}, {5.45, 5.55, 5.60}, {5.40, 5.40, 5.35}, {5.45, 5.50, 5.35},
        {5.25, 5.15, 5.00}, {5.85, 5.80, 5.70}, {5.25, 5.20, 5.10}, {5.65, 5.55, 5.45},
        {5.60, 5.35, 5.45}, {5.05, 5.00, 4.95}, {5.50, 5.50, 5.40}, {5.45, 5.55, 5.50},
        {5.55, 5.55, 5.35}, {5.45, 5.50, 5.55}, {5.50, 5.45, 5.25}, {5.65, 5.60, 5.40},
        {5.70, 5.65, 5.55}, {6.30, 6.30, 6.25}
    };

    @Test
    void friedmansStatisticIsThatOfTheBook() {
        YearlyPattern pattern = YearlyPattern.of(ROUNDING_TIMES);

        assertThat(pattern.chiSquare()).isCloseTo(11.143, within(0.0005));
        assertThat(pattern.f()).isCloseTo(21 * 11.142857 / (44 - 11.142857), within(1e-5));
        assertThat(pattern.p()).isCloseTo(0.0021713, within(1e-7));
    }

    @Test
    void yearsThatAgreeAltogetherAreNoChance() {
        double[] year = {1, 2, 3, 4};

        assertThat(YearlyPattern.of(new double[][] {year, year, year}).p()).isLessThan(1e-9);
    }

    @Test
    void yearsWithoutAnyDifferenceTellNothing() {
        assertThat(YearlyPattern.of(new double[3][4]).p()).isEqualTo(1);
    }
}
