package org.sitegen.statistics.course;

import java.util.Arrays;
import java.util.List;
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
        double[] residuals = values.clone();
        int from = 0;
        for (int place = 1; place <= values.length; place++) {
            if (place == values.length || levels[place] != levels[from]) {
                takeMeanOff(residuals, from, place);
                from = place;
            }
        }
        return residuals;
    }

    private static void takeMeanOff(double[] values, int from, int to) {
        double sum = 0;
        for (int place = from; place < to; place++) {
            sum += values[place];
        }
        for (int place = from; place < to; place++) {
            values[place] -= sum / (to - from);
        }
    }
}
