package org.sitegen.statistics.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void theCorrelationOfNeighbours() {
        // Products 2 + 0 + 0 + 2, squares 4 + 1 + 0 + 1 + 4.
        assertThat(Memory.correlation(new double[] {1, 2, 3, 4, 5})).isCloseTo(0.4, within(1e-12));
        assertThat(Memory.inflation(new double[] {1, 2, 3, 4, 5}))
                .isCloseTo(1.4 / 0.6, within(1e-12));
    }

    @Test
    void figuresThatAlternateHaveNoLessToTell() {
        assertThat(Memory.inflation(new double[] {1, -1, 1, -1, 1, -1})).isEqualTo(1);
        assertThat(Memory.inflation(new double[] {3, 3, 3})).isEqualTo(1);
    }

    @Test
    void memoryIsNeverTakenForEverything() {
        double[] slow = new double[200];
        for (int index = 0; index < slow.length; index++) {
            slow[index] = index;
        }
        assertThat(Memory.inflation(slow)).isCloseTo(1.8 / 0.2, within(1e-9));
    }
}
