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

    /** Scales that may fit figures of this kind. */
    List<Scale> scales(double[] values, NaturalBounds bounds) {
        return switch (this) {
            case COUNT -> Scale.from(0, false, Scale.POISSON).curvedFor(values);
            case AMOUNT -> Scale.measured(values, 0, false);
            case SHARE -> ofShares(values, bounds.max());
            case ANY -> List.of(Scale.from(0, false, 0));
        };
    }

    private static List<Scale> ofShares(double[] values, @Nullable Double whole) {
        return whole != null && Spread.of(values).median() > whole / 2
                ? Scale.measured(values, whole, true)
                : Scale.measured(values, 0, false);
    }

    /** The least standard deviation that such figures have on a scale. */
    double leastDeviation(Scale scale, ComparableFigures figures) {
        if (this != COUNT) {
            return 0;
        }
        double level = figures.mean() + Scale.POISSON;
        return scale.shape() == Scale.Shape.ROOT ? 0.5 : 1 / Math.sqrt(level);
    }
}
