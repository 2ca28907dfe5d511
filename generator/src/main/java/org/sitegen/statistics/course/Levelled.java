package org.sitegen.statistics.course;

import java.util.Arrays;
import java.util.List;
import org.sitegen.statistics.method.Residuals;
import org.sitegen.statistics.method.Trend;

/**
 * Figures with the slopes of their stretches taken off, so that each stretch has one level.
 *
 * @param values what is left; of a stretch with a slope, as it would be at its end
 * @param levels number of the stretch of each figure
 */
@SuppressWarnings("ArrayRecordComponent")
record Levelled(double[] values, int[] levels) {

    static Levelled of(ComparableFigures figures, List<Stretch> stretches) {
        double[] values = figures.values().clone();
        int[] levels = new int[values.length];
        for (int level = 0; level < stretches.size(); level++) {
            Stretch stretch = stretches.get(level);
            Arrays.fill(levels, stretch.from(), stretch.to(), level);
            if (!stretch.steady()) {
                takeSlopeOff(figures, stretch, values);
            }
        }
        return new Levelled(values, levels);
    }

    private static void takeSlopeOff(ComparableFigures figures, Stretch stretch, double[] values) {
        ComparableFigures sloping = figures.part(stretch.from(), stretch.bend());
        double slope = Trend.slope(sloping.values(), sloping.times());
        double end = figures.times()[Math.min(stretch.bend(), stretch.to() - 1)];
        for (int place = stretch.from(); place < stretch.bend(); place++) {
            values[place] -= slope * (figures.times()[place] - end);
        }
    }

    /** How much farther the figures reach to one side than to the other. */
    double skew() {
        double squares = 0;
        double cubes = 0;
        for (double residual : residuals()) {
            squares += residual * residual;
            cubes += residual * residual * residual;
        }
        double variance = squares / values.length;
        return squares == 0
                ? 0
                : Math.abs(cubes / values.length / (variance * Math.sqrt(variance)));
    }

    /** What is left when the mean of each level is taken off as well. */
    double[] residuals() {
        return Residuals.ofLevels(values, splits());
    }

    private int[] splits() {
        int[] splits = new int[values.length == 0 ? 0 : levels[values.length - 1]];
        for (int place = 1; place < values.length; place++) {
            if (levels[place] != levels[place - 1]) {
                splits[levels[place] - 1] = place;
            }
        }
        return splits;
    }
}
