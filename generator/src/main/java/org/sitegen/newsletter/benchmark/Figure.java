package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Unit;

/**
 * A number with its unit: shown the same wherever it stands.
 *
 * @param value the number
 * @param unit what it counts
 * @param label what is counted, where the unit does not say it; for money the ISO currency code
 * @param decimals how many decimals are shown
 */
public record Figure(BigDecimal value, Unit unit, @Nullable String label, int decimals) {

    private static final int CENTS = 2;

    /** The figure of a benchmark. */
    public static Figure of(Benchmark benchmark, BigDecimal value) {
        return new Figure(value, benchmark.unit(), benchmark.unitLabel(), benchmark.decimals());
    }

    /** The figure with as many decimals as were typed; money has two, or none. */
    public static Figure asTyped(BigDecimal value, Unit unit, @Nullable String label) {
        int typed = Math.max(0, value.scale());
        boolean cents = unit == Unit.CURRENCY && typed > 0;
        return new Figure(value, unit, label, cents ? Math.max(CENTS, typed) : typed);
    }
}
