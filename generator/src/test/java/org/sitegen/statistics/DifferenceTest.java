package org.sitegen.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final int COMPARISONS = 4000;

    /** Newcombe 1998, table II, method 10. */
    @Test
    void theIntervalMatchesThePublishedVectors() {
        assertShares(48, 80, 56, 70, 0.0524, 0.3339);
        assertShares(3, 10, 9, 10, 0.1705, 0.8090);
        assertShares(2, 7, 6, 7, 0.0582, 0.8062);
        assertShares(0, 29, 5, 56, -0.0381, 0.1926);
    }

    private static void assertShares(int hits, int n, int after, int m, double low, double high) {
        Difference difference =
                Difference.ofShares(Proportion.wilson(hits, n), Proportion.wilson(after, m));
        assertThat(difference.low()).isCloseTo(low, within(0.0001));
        assertThat(difference.high()).isCloseTo(high, within(0.0001));
    }

    @Test
    void asManyInHalfTheTimeAreTwiceAsMany() {
        Difference same = Difference.ofRates(400, 60, 400, 30);

        assertThat(same.low()).isBetween(0.7, 1.0);
        assertThat(same.high()).isBetween(1.0, 1.4);
        assertThat(Difference.ofRates(400, 60, 200, 30).isMoreThanChance()).isFalse();
    }

    /** Of equal shares and rates one in twenty comparisons is taken for more than chance. */
    @Test
    void chanceIsTakenForADifferenceInFiveOfAHundred() {
        assertThat(falseAlarms(random -> shares(random, 12, 0.3))).isLessThan(0.06);
        assertThat(falseAlarms(random -> shares(random, 100, 0.05))).isLessThan(0.06);
        assertThat(falseAlarms(random -> shares(random, 400, 0.5))).isLessThan(0.06);
        assertThat(falseAlarms(random -> rates(random, 12))).isLessThan(0.06);
        assertThat(falseAlarms(random -> rates(random, 60))).isLessThan(0.06);
    }

    private static double falseAlarms(Function<Random, Difference> compare) {
        Random random = new Random(20);
        int alarms = 0;
        for (int i = 0; i < COMPARISONS; i++) {
            alarms += compare.apply(random).isMoreThanChance() ? 1 : 0;
        }
        return alarms / (double) COMPARISONS;
    }

    private static Difference shares(Random random, int n, double share) {
        return Difference.ofShares(
                Proportion.wilson(hits(random, n, share), n),
                Proportion.wilson(hits(random, n, share), n));
    }

    private static int hits(Random random, int n, double share) {
        return (int) random.doubles(n).filter(one -> one < share).count();
    }

    /** Events of a Poisson process are many chances of which few come true. */
    private static Difference rates(Random random, int mean) {
        int before = Math.max(1, hits(random, 50 * mean, 0.02));
        return Difference.ofRates(before, 30, hits(random, 50 * mean, 0.02), 30);
    }
}
