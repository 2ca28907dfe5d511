package org.sitegen.statistics.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Spread;

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

    /** Logarithms of Poisson's counts, with a little added, vary most around a level of one. */
    private static final double MOST_OF_LOGARITHMS = 0.8;

    /** Scales that may fit figures of this kind. */
    List<Scale> scales(ComparableFigures figures, NaturalBounds bounds) {
        return switch (this) {
            case COUNT -> Scale.from(0, false, Scale.POISSON).curvedFor(figures.values());
            case AMOUNT -> Scale.measured(figures, 0, false);
            case SHARE -> ofShares(figures, bounds.max());
            case ANY -> List.of(Scale.from(0, false, 0));
        };
    }

    private static List<Scale> ofShares(ComparableFigures figures, @Nullable Double whole) {
        return whole != null && Spread.of(figures.values()).median() > whole / 2
                ? Scale.measured(figures, whole, true)
                : Scale.measured(figures, 0, false);
    }

    /**
     * The least standard deviation that such figures have on a scale: of counts Poisson's, of
     * shares of cases that of as many misses, of others half of the step in which they are told,
     * for a figure that is one step off tells nothing.
     */
    double leastDeviation(Scale scale, ComparableFigures figures) {
        if (this == COUNT) {
            return ofCounts(scale, figures.mean());
        }
        if (figures.oneCase() > 0) {
            return ofCounts(scale, scale.measured(figures.mean()) / figures.oneCase())
                    * scale.stretched(figures.oneCase());
        }
        return scale.width(Spread.of(figures.values()).median(), figures.step()) / 2;
    }

    private static double ofCounts(Scale scale, double mean) {
        double level = mean + Scale.POISSON;
        return switch (scale.shape()) {
            case PLAIN -> Math.sqrt(level);
            case ROOT -> 0.5;
            case LOGARITHM -> Math.min(MOST_OF_LOGARITHMS, 1 / Math.sqrt(level));
        };
    }
}
