package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.Spread;

/**
 * Figures that can be compared, without the periods that have none.
 *
 * @param values the figures
 * @param times the index of the period of each
 * @param oneCase by how much one case more changes a figure, at most; 0 where they are no shares of
 *     cases
 */
@SuppressWarnings("ArrayRecordComponent")
record ComparableFigures(double[] values, double[] times, double oneCase) {

    private static final int MOST_DECIMALS = 3;

    /** The comparable stretches of a series that have figures, oldest first. */
    static List<ComparableFigures> comparable(Series series) {
        List<ComparableFigures> stretches = new ArrayList<>();
        int first = 0;
        for (int index = 1; index <= series.size(); index++) {
            if (index == series.size() || series.points().get(index).breakBefore()) {
                ComparableFigures figures = of(series, first, index);
                if (figures.count() > 0) {
                    stretches.add(figures);
                }
                first = index;
            }
        }
        return stretches;
    }

    private static ComparableFigures of(Series series, int first, int end) {
        double[] values = new double[end - first];
        double[] times = new double[end - first];
        int count = 0;
        for (int index = first; index < end; index++) {
            if (series.has(index)) {
                values[count] = series.at(index);
                times[count++] = index;
            }
        }
        return new ComparableFigures(
                Arrays.copyOf(values, count), Arrays.copyOf(times, count), series.oneCase());
    }

    int count() {
        return values.length;
    }

    /** How many periods there are from the first figure to the last. */
    int span() {
        return period(count() - 1) - period(0) + 1;
    }

    /** Index of the period of a figure. */
    int period(int place) {
        return (int) times[place];
    }

    double mean() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /**
     * The step in which the figures are told: a one of their last decimal, at most three of them.
     */
    double step() {
        double step = 1;
        for (int decimals = 0; decimals < MOST_DECIMALS && !isMultipleOf(step); decimals++) {
            step /= 10;
        }
        return step;
    }

    private boolean isMultipleOf(double step) {
        for (double value : values) {
            double steps = value / step;
            if (Math.abs(steps - Math.rint(steps)) > 1e-6) {
                return false;
            }
        }
        return true;
    }

    /** The median; of counts the mean, for a median of small counts hides what changes. */
    double typical(FigureKind kind) {
        return kind == FigureKind.COUNT ? mean() : Spread.of(values).median();
    }

    /** The values of both, these first. */
    double[] and(ComparableFigures others) {
        double[] both = Arrays.copyOf(values, count() + others.count());
        System.arraycopy(others.values, 0, both, count(), others.count());
        return both;
    }

    ComparableFigures part(int from, int to) {
        return new ComparableFigures(
                Arrays.copyOfRange(values, from, to), Arrays.copyOfRange(times, from, to), oneCase);
    }

    ComparableFigures withValues(double[] others) {
        return new ComparableFigures(others, times, oneCase);
    }
}
