package org.sitegen.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({
        "28, 40, 54.6, 81.9",
        "31, 40, 62.5, 87.7",
        "9, 10, 59.6, 98.2",
        "0, 5, 0, 43.4",
        "78, 100, 68.9, 85.0",
        "40, 40, 91.2, 100"
    })
    void intervalMatchesThePublishedVectors(int successes, int n, double low, double high) {
        Proportion proportion = Proportion.wilson(successes, n);

        assertThat(100 * proportion.low()).isCloseTo(low, within(0.0501));
        assertThat(100 * proportion.high()).isCloseTo(high, within(0.0501));
    }

    @Test
    void intervalHoldsTheShareAndStaysPossible() {
        for (int n = 1; n <= 60; n++) {
            for (int successes = 0; successes <= n; successes++) {
                Proportion proportion = Proportion.wilson(successes, n);
                assertThat(proportion.low()).isBetween(0.0, proportion.share() + 1e-12);
                assertThat(proportion.high()).isBetween(proportion.share() - 1e-12, 1.0);
            }
        }
    }

    @Test
    void moreThanEverybodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(0, 0));
    }
}
