package org.sitegen.statistics.course;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.NaturalBounds;

/**
 * Series of which the truth is known.
 *
 * @param name what they are, as a row of a table begins
 * @param bound whether the promised rates hold for it; else its rates are told only
 * @param kind of the figures
 * @param truth how it changed, or null where only chance is at work
 * @param odd whether one month really is an exception: the largest figure
 * @param oneCase by how much one case more changes a share; 0 for others
 * @param figures makes the figures; NaN is a gap
 */
record Family(
        String name,
        boolean bound,
        FigureKind kind,
        Change.@Nullable Kind truth,
        boolean odd,
        double oneCase,
        Function<Dice, double[]> figures) {

    static Family steady(String name, FigureKind kind, Function<Dice, double[]> figures) {
        return new Family(name, true, kind, null, false, 0, figures);
    }

    static Family changed(String name, Change.Kind truth, Function<Dice, double[]> figures) {
        return new Family(name, true, FigureKind.AMOUNT, truth, false, 0, figures);
    }

    Family of(FigureKind other) {
        return new Family(name, bound, other, truth, odd, oneCase, figures);
    }

    /** Shares of so many cases. */
    Family outOf(int cases) {
        return new Family(name, bound, FigureKind.SHARE, truth, odd, 100.0 / cases, figures);
    }

    Family toldOnly() {
        return new Family(name, false, kind, truth, odd, oneCase, figures);
    }

    Family withAnOddMonth() {
        return new Family(name, bound, kind, truth, true, oneCase, figures);
    }

    NaturalBounds bounds() {
        return kind == FigureKind.SHARE ? NaturalBounds.PERCENT : NaturalBounds.FROM_ZERO;
    }
}
