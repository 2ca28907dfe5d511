package org.sitegen.statistics.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against published tables. */
class DistributionsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.158655254",
        "1.96, 0.0249978951",
        "3, 0.00134989803",
        "5, 2.86651572e-7",
        "-1, 0.841344746"
    })
    void tailsOfTheNormalDistribution(double z, double tail) {
        assertThat(NormalDistribution.tail(z)).isCloseTo(tail, Percentage.withPercentage(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 1.644853627", "0.01, 2.326347874", "1e-5, 4.264890794"})
    void quantilesOfTheNormalDistribution(double probability, double z) {
        assertThat(NormalDistribution.beyond(probability)).isCloseTo(z, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 12, 1.782288",
        "0.01, 12, 2.680998",
        "0.001, 12, 3.929633",
        "0.001, 20, 3.551808",
        "0.00001, 52, 4.692399"
    })
    void quantilesOfStudentsDistribution(double probability, double degrees, double t) {
        assertThat(StudentDistribution.beyond(probability, degrees))
                .isCloseTo(t, Percentage.withPercentage(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 20, 0.38554329",
        "2.5, 11, 22, 0.03240395",
        "7.12, 2, 42, 0.00217412",
        "4.4, 11, 22, 0.00152371",
        "0, 3, 6, 1",
        "1e12, 3, 6, 0"
    })
    void tailsOfFishersDistribution(double f, double numerator, double denominator, double tail) {
        assertThat(FisherDistribution.tail(f, numerator, denominator))
                .isCloseTo(tail, within(1e-8));
    }
}
