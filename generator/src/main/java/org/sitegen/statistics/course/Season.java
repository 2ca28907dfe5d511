package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitegen.statistics.method.YearlyPattern;

/**
 * Whether it comes every year: the same months are high and low, by Friedman's test.
 *
 * @param years how many full years of comparable figures there are
 * @param p how probable by chance as much likeness of the same months is; 1 with too few years
 */
public record Season(int years, double p) {

    /** With fewer full years nobody can tell a season. */
    static final int LEAST_YEARS = 3;

    /** Below this it is a season. Of series without one, 1 in 100 comes below it. */
    static final double CLAIM = 0.005;

    /** With fewer periods than quarters a year has no seasons. */
    private static final int LEAST_PERIODS = 4;

    /** Whether there are enough years to tell. */
    public boolean canBeTold() {
        return years >= LEAST_YEARS;
    }

    /** Whether it is one. */
    public boolean isClear() {
        return p < CLAIM;
    }

    /**
     * The test on what changes of level and trend leave of the figures, by years counted back from
     * the latest figure. A year with a gap does not count.
     */
    static Season of(ComparableFigures residuals, int periods) {
        List<double[]> years = years(residuals, periods);
        boolean told = periods >= LEAST_PERIODS && years.size() >= LEAST_YEARS;
        double p = told ? YearlyPattern.of(years.toArray(new double[0][])).p() : 1;
        return new Season(years.size(), p);
    }

    private static List<double[]> years(ComparableFigures figures, int periods) {
        List<double[]> years = new ArrayList<>();
        int end = figures.count();
        for (int last = figures.period(end - 1); end > 0; last -= periods) {
            int start = end;
            while (start > 0 && figures.period(start - 1) > last - periods) {
                start--;
            }
            if (end - start == periods) {
                years.add(Arrays.copyOfRange(figures.values(), start, end));
            }
            end = start;
        }
        return years;
    }

    /** Figures without what their residuals have in common in the same month of each year. */
    static ComparableFigures without(
            ComparableFigures scaled, ComparableFigures residuals, int periods) {
        double[] sums = new double[periods];
        int[] counts = new int[periods];
        for (int place = 0; place < residuals.count(); place++) {
            sums[residuals.period(place) % periods] += residuals.values()[place];
            counts[residuals.period(place) % periods]++;
        }
        double[] plain = scaled.values().clone();
        for (int place = 0; place < plain.length; place++) {
            int month = residuals.period(place) % periods;
            plain[place] -= sums[month] / counts[month];
        }
        return scaled.withValues(plain);
    }
}
