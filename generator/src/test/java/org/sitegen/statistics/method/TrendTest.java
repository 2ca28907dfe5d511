package org.sitegen.statistics.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void theNileByMannAndKendall() {
        PairwiseRanks pairs = PairwiseRanks.of(Nile.VOLUME);

        assertThat(pairs.score()).isEqualTo(-1387);
        assertThat(pairs.variance()).isCloseTo(112728.3333, within(1e-4));
        assertThat(Trend.slope(Nile.VOLUME, Nile.years())).isCloseTo(-2.6, within(1e-9));
        // Without memory z is -4.128; what its line leaves has some.
        assertThat(trend(Nile.VOLUME).z()).isBetween(-4.128, -2.0);
    }

    @Test
    void tenThatRiseAreFortyFivePairs() {
        double[] rising = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();

        assertThat(PairwiseRanks.of(rising).score()).isEqualTo(45);
        assertThat(trend(rising).z()).isCloseTo(44 / Math.sqrt(125), within(1e-9));
        assertThat(trend(rising).p()).isCloseTo(8.3e-5, within(1e-6));
    }

    @Test
    void equalFiguresTakeOffTheVariance() {
        // One pair and one three alike: 18 var = 6·5·17 - 2·1·9 - 3·2·11.
        assertThat(PairwiseRanks.of(new double[] {1, 1, 2, 3, 3, 3}).variance())
                .isCloseTo((510 - 18 - 66) / 18.0, within(1e-9));
        assertThat(trend(5, 5, 5, 5).p()).isEqualTo(1);
    }

    @Test
    void oneOddFigureDoesNotTurnTheSlope() {
        assertThat(Trend.slope(new double[] {1, 2, 3, 400, 5, 6}, new double[] {0, 1, 2, 3, 4, 5}))
                .isEqualTo(1);
    }

    @Test
    void theSlopeKnowsOfGaps() {
        assertThat(Trend.slope(new double[] {0, 2, 8}, new double[] {0, 1, 4})).isEqualTo(2);
        assertThat(Trend.slope(new double[] {7}, new double[] {0})).isZero();
    }

    private static Trend trend(double... values) {
        double[] times = IntStream.range(0, values.length).asDoubleStream().toArray();
        return Trend.of(PairwiseRanks.of(values), times, 1);
    }
}
