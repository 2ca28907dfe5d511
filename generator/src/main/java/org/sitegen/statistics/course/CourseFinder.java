package org.sitegen.statistics.course;

import java.util.List;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.method.Extremes;

/**
 * Finds how comparable figures went: what changed, and the scale and season of what that leaves.
 */
final class CourseFinder {

    private final ComparableFigures figures;
    private final FigureKind kind;
    private final NaturalBounds bounds;
    private final int periods;

    CourseFinder(ComparableFigures figures, FigureKind kind, NaturalBounds bounds, int periods) {
        this.figures = figures;
        this.kind = kind;
        this.bounds = bounds;
        this.periods = periods;
    }

    ComparableCourse find() {
        List<Stretch> stretches = StretchFinder.find(figures, periods, 1);
        ScaledCourse scaled = onFittingScale(stretches);
        ComparableFigures residuals = figures.withValues(scaled.levelled().residuals());
        Season season = Season.of(residuals, periods);
        return season.isClear()
                ? withoutSeason(season, scaled.scale(), residuals)
                : new ComparableCourse(figures, stretches, scaled, season);
    }

    private ComparableCourse withoutSeason(
            Season season, Scale scale, ComparableFigures residuals) {
        ComparableFigures plain = Season.without(scale.of(figures), residuals, periods);
        double n = figures.count();
        // The mean of each month is one figure less to judge by.
        List<Stretch> stretches = StretchFinder.find(plain, periods, (n - 1) / (n - periods));
        ScaledCourse scaled = on(scale, Levelled.of(plain, stretches), periods - 1);
        return new ComparableCourse(figures, stretches, scaled, season);
    }

    private ScaledCourse onFittingScale(List<Stretch> stretches) {
        List<Scale> scales = kind.scales(figures, bounds);
        ScaledCourse best = onLeastSkewed(scales, stretches);
        if (best.extremes().count() > 0) {
            // Only what is far off on any scale that might fit is exceptional.
            for (Scale scale : scales) {
                ScaledCourse other = on(scale, Levelled.of(scale.of(figures), stretches), 0);
                best = other.extremes().count() < best.extremes().count() ? other : best;
            }
        }
        return best;
    }

    private ScaledCourse onLeastSkewed(List<Scale> scales, List<Stretch> stretches) {
        Scale best = scales.get(0);
        Levelled fitting = Levelled.of(best.of(figures), stretches);
        double least = fitting.skew();
        for (int other = 1; other < scales.size(); other++) {
            Levelled levelled = Levelled.of(scales.get(other).of(figures), stretches);
            double skew = levelled.skew();
            if (skew < least) {
                least = skew;
                best = scales.get(other);
                fitting = levelled;
            }
        }
        return on(best, fitting, 0);
    }

    private ScaledCourse on(Scale scale, Levelled levelled, int lost) {
        double least = kind.leastDeviation(scale, figures);
        return new ScaledCourse(
                scale, levelled, Extremes.of(levelled.values(), levelled.levels(), lost, least));
    }
}
