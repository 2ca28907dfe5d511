package org.sitegen.statistics.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Spread;
import org.sitegen.statistics.method.PoissonSpread;

/** What figures are of, which decides on what scales they may be judged. */
public enum FigureKind {
    /** Whole numbers of things that happened: their spread is at least what Poisson's is. */
    COUNT,
    /** Times, money and the like: never below zero. */
    AMOUNT,
    /** From nothing to a whole, and often near one of them. */
    SHARE,
    /** May be below zero, as a score may be. */
    ANY;

    private static final double WHOLE = 100;

    /** Scales that may fit figures of this kind. */
    List<Scale> scales(ComparableFigures figures, NaturalBounds bounds) {
        return switch (this) {
            case COUNT -> List.of(Scale.ofCounted(0, false, 1));
            case AMOUNT -> Scale.measured(figures, 0, false);
            case SHARE -> ofShares(figures, bounds.max());
            case ANY -> List.of(Scale.from(0, false, 0));
        };
    }

    private static List<Scale> ofShares(ComparableFigures figures, @Nullable Double whole) {
        boolean downwards = whole != null && Spread.of(figures.values()).median() > whole / 2;
        double end = whole != null && downwards ? whole : 0;
        return figures.oneCase() > 0
                ? List.of(Scale.ofCounted(end, downwards, figures.oneCase()))
                : Scale.measured(figures, end, downwards);
    }

    /**
     * The least standard deviation that such figures have on a scale: of counts Poisson's, of
     * shares of cases that of as many misses, of others half of the step in which they are told,
     * for a figure that is one step off tells nothing.
     */
    double leastDeviation(Scale scale, ComparableFigures figures) {
        double measured = scale.measured(figures.mean());
        if (this == COUNT) {
            return PoissonSpread.ofRoots(measured, figures.count());
        }
        double one = figures.oneCase();
        // Of many cases the misses vary less than Poisson's counts: those that are not missed lack.
        return one > 0
                ? PoissonSpread.ofRoots(measured / one, figures.count())
                        * Math.sqrt(one * Math.max(0, 1 - measured / WHOLE))
                : scale.width(Spread.of(figures.values()).median(), figures.step()) / 2;
    }
}
