package org.sitegen.newsletter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.value.Unit;

class FigureTest {

    @Test
    void moneyHasTwoDecimalsOrNone() {
        assertThat(decimals("1200.5", Unit.CURRENCY)).isEqualTo(2);
        assertThat(decimals("1200", Unit.CURRENCY)).isZero();
        assertThat(decimals("0.125", Unit.CURRENCY)).isEqualTo(3);
        assertThat(decimals("7.5", Unit.HOURS)).isEqualTo(1);
    }

    private static int decimals(String typed, Unit unit) {
        return Figure.asTyped(new BigDecimal(typed), unit, null).decimals();
    }
}
