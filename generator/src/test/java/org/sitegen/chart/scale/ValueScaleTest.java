package org.sitegen.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitegen.statistics.NaturalBounds;

class ValueScaleTest {

    @Test
    void ticksAreRoundNumbers() {
        ValueScale scale = of(60.4, 82.2, false);

        assertThat(scale).isEqualTo(new ValueScale(60, 85, 5));
        assertThat(scale.ticks()).isEqualTo(6);
    }

    @Test
    void zeroIsShownWhereItIsNear() {
        assertThat(of(3, 40, false).low()).isZero();
        assertThat(of(30, 40, false).low()).isEqualTo(30);
    }

    @Test
    void countsHaveWholeTicks() {
        assertThat(of(0, 2, true).step()).isEqualTo(1);
        assertThat(of(0, 12, true).step()).isEqualTo(5);
    }

    @Test
    void aConstantFigureHasRoomOnBothSides() {
        ValueScale scale = of(99.9, 99.9, false);

        assertThat(scale.low()).isLessThan(99.9);
        assertThat(scale.high()).isGreaterThan(99.9);
        assertThat(of(0, 0, true)).isEqualTo(new ValueScale(-1, 1, 1));
    }

    @Test
    void anyRangeIsHeldWithFewTicks() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            double low = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(8) - 3);
            double high = low + random.nextDouble() * Math.pow(10, random.nextInt(8) - 3);
            boolean whole = random.nextBoolean();
            ValueScale scale = of(low, high, whole);

            assertThat(scale.low()).isLessThanOrEqualTo(low + 1e-6 * scale.step());
            assertThat(scale.high()).isGreaterThanOrEqualTo(high - 1e-6 * scale.step());
            assertThat(scale.ticks()).isBetween(2, 9);
        }
    }

    private static ValueScale of(double low, double high, boolean whole) {
        return ValueScale.of(new Range().add(low).add(high), NaturalBounds.NONE, 5, whole);
    }
}
