package org.sitegen.newsletter.win;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.statistics.Difference;
import org.sitegen.statistics.Proportion;

/**
 * Whether chance explains that something measured differs before and after.
 *
 * @param kind what can be said
 * @param from by how much it is lower or higher at least, in percentage points or in per cent of
 *     the number before; where it is not clear, by how much it may be lower; else 0
 * @param to by how much at most; where it is not clear, by how much it may be higher
 * @param decimals with how many decimals both are told
 */
public record Significance(Kind kind, BigDecimal from, BigDecimal to, int decimals) {

    /** What can be said of a difference. */
    public enum Kind {
        /** A share is lower, by more than chance. */
        SHARE_LOWER,
        /** A share is higher, by more than chance. */
        SHARE_HIGHER,
        /** A share differs by no more than chance explains. */
        SHARE_UNCLEAR,
        /** There are fewer, by more than chance. */
        COUNT_LOWER,
        /** There are more, by more than chance. */
        COUNT_HIGHER,
        /** Their number differs by no more than chance explains. */
        COUNT_UNCLEAR,
        /** There were none before. */
        COUNT_NEW,
        /** There are too few cases. */
        TOO_FEW,
        /** Nobody counted: it is an estimate. */
        ESTIMATED,
        /** It is an average, of which only the number of cases is known. */
        AVERAGE,
        /** It is a number of something else than the cases that are known. */
        OTHER_NUMBER,
        /** Nobody wrote how many cases it rests on. */
        UNKNOWN
    }

    /** With fewer cases on either side nothing is said. */
    private static final int LEAST = 10;

    /** A difference that needs more is none that anybody would tell. */
    private static final int MOST_DECIMALS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What can be said of a measure. */
    public static Significance of(Measure measure) {
        Sample before = measure.before();
        Sample after = measure.after();
        if (measure.basis() == MeasureBasis.ESTIMATED) {
            return nothing(Kind.ESTIMATED);
        }
        if (measure.unit() == Unit.COUNT && before.days() != null && after.days() != null) {
            return ofCounts(
                    whole(before.value()), before.days(), whole(after.value()), after.days());
        }
        return ofCases(measure);
    }

    private static Significance ofCases(Measure measure) {
        Integer cases = measure.before().n();
        Integer casesAfter = measure.after().n();
        if (cases == null || casesAfter == null) {
            return nothing(Kind.UNKNOWN);
        }
        if (Math.min(cases, casesAfter) < LEAST) {
            return nothing(Kind.TOO_FEW);
        }
        Integer hits = hits(measure.unit(), measure.before().value(), cases);
        Integer hitsAfter = hits(measure.unit(), measure.after().value(), casesAfter);
        return hits == null || hitsAfter == null
                ? nothing(measure.unit() == Unit.COUNT ? Kind.OTHER_NUMBER : Kind.AVERAGE)
                : ofShares(
                        Proportion.wilson(hits, cases), Proportion.wilson(hitsAfter, casesAfter));
    }

    private static Significance nothing(Kind kind) {
        return new Significance(kind, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    /** How many of the cases are counted; null where the figure is no share of them. */
    private static @Nullable Integer hits(Unit unit, BigDecimal value, int cases) {
        BigDecimal hits =
                switch (unit) {
                    case PERCENT -> value.multiply(BigDecimal.valueOf(cases)).divide(HUNDRED);
                    case COUNT -> value;
                    case MINUTES, HOURS, DAYS, CURRENCY, SCORE, RATIO -> null;
                };
        boolean share =
                hits != null
                        && hits.signum() >= 0
                        && (unit == Unit.PERCENT ? whole(hits) <= cases : whole(hits) < cases);
        return share ? whole(hits) : null;
    }

    private static int whole(@Nullable BigDecimal value) {
        return value == null ? 0 : (int) Math.round(value.doubleValue());
    }

    private static Significance ofShares(Proportion before, Proportion after) {
        Difference points = Difference.ofShares(before, after).times(100);
        if (!points.isMoreThanChance()) {
            return of(Kind.SHARE_UNCLEAR, points, 1);
        }
        return of(points.high() < 0 ? Kind.SHARE_LOWER : Kind.SHARE_HIGHER, points, 1);
    }

    /** Where there were few on both sides nothing is said; a fall to a few is one. */
    private static Significance ofCounts(int before, int days, int after, int daysAfter) {
        if (Math.max(before, after) < LEAST || Math.min(before, after) < 0) {
            return nothing(Kind.TOO_FEW);
        }
        if (before == 0) {
            return nothing(Kind.COUNT_NEW);
        }
        Difference perCent = Difference.ofRates(before, days, after, daysAfter).times(100);
        if (!perCent.isMoreThanChance()) {
            return of(Kind.COUNT_UNCLEAR, perCent, 0);
        }
        return of(perCent.high() < 0 ? Kind.COUNT_LOWER : Kind.COUNT_HIGHER, perCent, 0);
    }

    private static Significance of(Kind kind, Difference difference, int decimals) {
        BigDecimal low = rounded(difference.low(), decimals);
        BigDecimal high = rounded(difference.high(), decimals);
        if (decimals < MOST_DECIMALS && saysNothing(difference, low, high)) {
            return of(kind, difference, decimals + 1);
        }
        return difference.high() < 0
                ? new Significance(kind, high, low, decimals)
                : new Significance(kind, low, high, decimals);
    }

    /** Whether rounding leaves no range, or none that begins above nothing. */
    private static boolean saysNothing(Difference difference, BigDecimal low, BigDecimal high) {
        return difference.isMoreThanChance()
                ? low.signum() == 0 || high.signum() == 0 || low.compareTo(high) == 0
                : low.signum() == 0 && high.signum() == 0;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(Math.abs(value)).setScale(decimals, RoundingMode.HALF_UP);
    }
}
