package org.sitegen.statistics.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

// What is null here fails the test.
@NullUnmarked
class ExcursionTest {

    @Test
    void aLevelThatWasLeftAndComeBackToIsFoundWhereItIs() {
        double[] values = IntStream.range(0, 36).mapToDouble(i -> level(i) + 7 * i % 5).toArray();

        Excursion away = excursion(values);

        assertThat(ChangePoint.of(PairwiseRanks.of(values).ranks(), 1).p()).isGreaterThan(0.06);
        assertThat(away.from()).isEqualTo(12);
        assertThat(away.to()).isEqualTo(24);
        assertThat(away.turn()).isZero();
        assertThat(away.p()).isLessThan(0.001);
    }

    private static double level(int month) {
        return month / 12 == 1 ? 20 : 0;
    }

    @Test
    void whatFellAndRisesIsATurn() {
        double[] values = IntStream.range(0, 30).mapToDouble(i -> Math.abs(i - 18)).toArray();

        assertThat(excursion(values).turn()).isBetween(17, 19);
        assertThat(excursion(values).p()).isLessThan(0.01);
    }

    @Test
    void nineteenFiguresAndEqualOnesTellNothing() {
        assertThat(excursion(new double[19])).isNull();
        assertThat(excursion(new double[40])).isNull();
        assertThat(excursion(IntStream.range(0, 19).asDoubleStream().toArray())).isNull();
    }

    /** The bound that is told, against shuffled figures: never below, nowhere over thrice. */
    @Test
    void theProbabilityIsAnUpperBound() {
        for (int n : new int[] {20, 24, 36, 60}) {
            Random random = new Random(n);
            int found = 0;
            for (int one = 0; one < 4000; one++) {
                double[] values = random.doubles(n).toArray();
                found += most(values) < 0.02 ? 1 : 0;
            }
            assertThat(found / 4000.0).as(n + " figures").isBetween(0.02 / 3, 0.021);
        }
    }

    /** Without what memory takes off. */
    private static double most(double[] values) {
        double[] ranks = PairwiseRanks.of(values).ranks();
        double most = 0;
        for (int from = 4; from <= ranks.length - 8; from++) {
            double sum = ranks[from] + ranks[from + 1] + ranks[from + 2];
            for (int to = from + 4; to <= ranks.length - 4; to++) {
                sum += ranks[to - 1];
                most = Math.max(most, sum * sum / ((to - from) * (ranks.length - to + from)));
            }
        }
        double n = ranks.length;
        return Excursion.most(Math.sqrt(most * n * (n - 1) / Residuals.squares(ranks)), (int) n);
    }

    private static Excursion excursion(double[] values) {
        double[] times = IntStream.range(0, values.length).asDoubleStream().toArray();
        return Excursion.of(PairwiseRanks.of(values), values, times, 1);
    }
}
