package org.sitegen.newsletter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.statistics.Direction;

class TargetTest {

    private static Target target(
            @Nullable String value, @Nullable String min, @Nullable String max) {
        return new Target(
                YearMonth.of(2026, 1), number(value), number(min), number(max), null, null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static boolean met(Target target, String figure, Direction direction) {
        return target.isMetBy(new BigDecimal(figure), direction);
    }

    @Test
    void aFigureEqualToItsTargetMeetsIt() {
        Target target = target("75", null, null);

        assertThat(met(target, "75.0", Direction.HIGHER_IS_BETTER)).isTrue();
        assertThat(met(target, "75.00", Direction.LOWER_IS_BETTER)).isTrue();
    }

    @Test
    void theDirectionSaysWhichSideMeetsIt() {
        Target target = target("75", null, null);

        assertThat(met(target, "74.9", Direction.HIGHER_IS_BETTER)).isFalse();
        assertThat(met(target, "74.9", Direction.LOWER_IS_BETTER)).isTrue();
    }

    @Test
    void aRangeIsMetWithin() {
        Target range = target(null, "230", "260");

        assertThat(met(range, "230", Direction.WITHIN_RANGE)).isTrue();
        assertThat(met(range, "260.1", Direction.WITHIN_RANGE)).isFalse();
        assertThat(met(target(null, null, "260"), "1", Direction.WITHIN_RANGE)).isTrue();
    }
}
