package org.sitegen.statistics.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

// What is null here fails the test.
@NullUnmarked
class ChangePointTest {

    @Test
    void theNileFellInEighteenNinetyNine() {
        ChangePoint fall = of(Nile.VOLUME);

        assertThat(fall.index()).isEqualTo(Nile.FALL);
        // Rank sum -6.207, and a memory of 0.116 in what the two levels leave.
        assertThat(fall.z()).isCloseTo(-6.2072 / Math.sqrt(1.26253), within(1e-3));
        assertThat(fall.p()).isLessThan(1e-5);
    }

    @Test
    void theClearestSplitIsWhereTheRanksDifferMost() {
        // Ranks 1 to 8: from 4 against 4 comes the largest of one split, 16 / √(4·4·9/12) / 2.
        ChangePoint step = of(1, 2, 4, 3, 6, 5, 8, 7);

        assertThat(step.index()).isEqualTo(4);
        assertThat(step.z()).isCloseTo(8 / Math.sqrt(12), within(1e-9));
        assertThat(step.p()).isCloseTo(2 * NormalDistribution.tail(step.z()), within(1e-9));
    }

    @Test
    void memoryMakesASplitLessClear() {
        double[] restless = {1, 5, 2, 6, 3, 7, 4, 8, 11, 15, 12, 16, 13, 9, 14, 10};
        double[] slow = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

        assertThat(of(slow).index()).isEqualTo(of(restless).index()).isEqualTo(8);
        assertThat(of(slow).z()).isLessThan(of(restless).z());
        assertThat(of(restless).z())
                .isCloseTo(32 / Math.sqrt(16 * 64 / 12.0 * 17 / 16), within(1e-9));
    }

    @Test
    void whatWasEstimatedBeforeMakesItLessClear() {
        double[] ranks = PairwiseRanks.of(Nile.VOLUME).ranks();

        assertThat(ChangePoint.of(ranks, 4).z())
                .isCloseTo(ChangePoint.of(ranks, 1).z() / 2, within(1e-9));
    }

    @Test
    void fewerThanEightFiguresHaveNoTwoLevels() {
        assertThat(of(1, 1, 1, 9, 9, 9, 9)).isNull();
        assertThat(of(1, 1, 1, 1, 9, 9, 9, 9)).isNotNull();
        assertThat(of(1, 1, 1, 1, 1, 1, 1, 1)).isNull();
    }

    @Test
    void aSplitThatWasKnownIsARankSumTest() {
        // The textbook case: 4 against 4 without an overlap.
        double[] ranks = PairwiseRanks.of(new double[] {2, 1, 4, 3, 6, 5, 8, 7}).ranks();

        ChangePoint known = ChangePoint.at(ranks, 4);
        assertThat(known.z()).isCloseTo(2.3094, within(1e-4));
        assertThat(known.p()).isCloseTo(0.0209, within(1e-4));
        assertThat(ChangePoint.at(new double[8], 4).p()).isEqualTo(1);
    }

    @Test
    void theProbabilityIsAnUpperBound() {
        Random random = new Random(20261127);
        int rounds = 4000;
        int clear = 0;
        for (int round = 0; round < rounds; round++) {
            clear += of(random.doubles(30).toArray()).p() < 0.1 ? 1 : 0;
        }

        assertThat((double) clear / rounds).isBetween(0.03, 0.1);
    }

    private static ChangePoint of(double... values) {
        return ChangePoint.of(PairwiseRanks.of(values).ranks(), 1);
    }
}
