package org.sitegen.statistics.method;

import java.util.Arrays;

/**
 * Figures that do not belong to the rest, with one probability for all of them together: the
 * generalised extreme Studentized deviate (Rosner, Technometrics 25, 1983). Where figures have
 * several levels, each is measured from its own (Cook and Weisberg, Residuals and Influence, 1982).
 */
public final class Extremes {

    /** How probable it is that any of a set of normal figures is taken for an extreme one. */
    static final double PROBABILITY = 0.05;

    /** At most one in eight can be the exception to the rest. */
    private static final int ONE_IN = 8;

    /** With fewer degrees of freedom nothing is known of the spread. */
    private static final int LEAST_FREEDOM = 8;

    private final double[] values;
    private final int[] levels;
    private final int lost;
    private final double least;
    private final boolean[] out;
    private final double[] centres;
    private final double[] units;
    private final int[] counts;
    private double deviation;
    private double critical;
    private int left;
    private int count;

    private Extremes(double[] values, int[] levels, int lost, double least) {
        this.values = values;
        this.levels = levels;
        this.lost = lost;
        this.least = least;
        out = new boolean[values.length];
        int number = values.length == 0 ? 0 : levels[values.length - 1] + 1;
        centres = new double[number];
        units = new double[number];
        counts = new int[number];
    }

    /**
     * Looks for them.
     *
     * @param levels number of the level of each figure, from 0, in the order of time
     * @param lost degrees of freedom of what was estimated from the figures before
     * @param least standard deviation that such figures have at least
     */
    public static Extremes of(double[] values, int[] levels, int lost, double least) {
        Extremes extremes = new Extremes(values, levels, lost, least);
        extremes.search();
        return extremes;
    }

    private void search() {
        int[] order = new int[Math.min(values.length, 1 + values.length / ONE_IN)];
        int found = 0;
        for (int step = 0; step < order.length; step++) {
            measure();
            order[step] = farthest();
            found = distance(order[step]) > critical ? step + 1 : found;
            out[order[step]] = true;
        }
        Arrays.fill(out, false);
        for (int step = 0; step < found; step++) {
            out[order[step]] = true;
        }
        measure();
        for (int index = 0; index < values.length; index++) {
            out[index] = isBeyond(index);
            count += out[index] ? 1 : 0;
        }
    }

    /** Centres and spread of the figures that are not out. */
    private void measure() {
        Arrays.fill(centres, 0);
        Arrays.fill(counts, 0);
        left = 0;
        for (int index = 0; index < values.length; index++) {
            if (!out[index]) {
                left++;
                counts[levels[index]]++;
                centres[levels[index]] += values[index];
            }
        }
        for (int level = 0; level < centres.length; level++) {
            centres[level] /= Math.max(1, counts[level]);
        }
        deviation = Math.max(least, Math.sqrt(squares() / Math.max(1, freedom())));
        critical = critical();
        for (int level = 0; level < units.length; level++) {
            units[level] = deviation * share(level);
        }
    }

    private double squares() {
        double squares = 0;
        for (int index = 0; index < values.length; index++) {
            double off = off(index);
            squares += out[index] ? 0 : off * off;
        }
        return squares;
    }

    private int freedom() {
        return left - centres.length - lost;
    }

    private double off(int index) {
        return values[index] - centres[levels[index]];
    }

    /** What is left of the standard deviation of a figure when its level is taken off. */
    private double share(int level) {
        double taken = 1.0 / Math.max(1, counts[level]) + (double) lost / Math.max(1, left);
        return Math.sqrt(Math.max(0, 1 - taken));
    }

    private int farthest() {
        int farthest = 0;
        double most = -1;
        for (int index = 0; index < values.length; index++) {
            double distance = out[index] ? -1 : distance(index);
            if (distance > most) {
                most = distance;
                farthest = index;
            }
        }
        return farthest;
    }

    private double distance(int index) {
        double unit = units[levels[index]];
        return unit == 0 ? 0 : Math.abs(off(index)) / unit;
    }

    /** Rosner's critical value, for what is left of a figure. */
    private double critical() {
        double freedom = freedom();
        if (freedom < LEAST_FREEDOM) {
            return Double.POSITIVE_INFINITY;
        }
        double t = StudentDistribution.beyond(PROBABILITY / (2 * left), freedom - 1);
        return t * Math.sqrt(freedom / (freedom - 1 + t * t));
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    private boolean isBeyond(int index) {
        // What binary arithmetic adds is no distance.
        double reach = reach(levels[index]) * (1 + 1e-9);
        return Math.abs(off(index)) > reach + 1e-9 * Math.abs(values[index]);
    }

    /** Whether a figure lies farther from its level than the others may. */
    public boolean isExtreme(int index) {
        return out[index];
    }

    /** The mean of the figures of a level that belong there. */
    public double centre(int level) {
        return centres[level];
    }

    /** How far from the centre of a level its figures may lie; infinite where nobody can say. */
    public double reach(int level) {
        return critical * units[level];
    }
}
