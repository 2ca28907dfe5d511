package org.sitegen.newsletter.win;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Unit;

/**
 * In how many days two numbers of things were counted, or of how many cases they are: more of them
 * in less time is no fall.
 *
 * @param days whether these are days; else they are cases
 * @param before how many there were of these before
 * @param after how many after
 */
public record CountBase(boolean days, int before, int after) {

    /** Null where two figures can only be compared as they are. */
    static @Nullable CountBase of(Unit unit, Sample before, Sample after) {
        CountBase byDay = of(true, before.days(), after.days());
        boolean share = before.isOfItsCases() && after.isOfItsCases();
        if (unit != Unit.COUNT || byDay != null || !share) {
            return unit == Unit.COUNT ? byDay : null;
        }
        return of(false, before.n(), after.n());
    }

    private static @Nullable CountBase of(
            boolean days, @Nullable Integer before, @Nullable Integer after) {
        return before == null || after == null || before < 1 || after < 1
                ? null
                : new CountBase(days, before, after);
    }

    /** Below 0 if it is less by day or by case, above 0 if it is more. */
    int compare(BigDecimal earlier, BigDecimal later) {
        BigDecimal now = later.multiply(BigDecimal.valueOf(before));
        return now.compareTo(earlier.multiply(BigDecimal.valueOf(after)));
    }
}
