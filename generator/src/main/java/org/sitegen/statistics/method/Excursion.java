package org.sitegen.statistics.method;

import org.jspecify.annotations.Nullable;

/**
 * Where a level was left and come back to: the middle part whose ranks differ most from those
 * before and after it together. One split does not see that, for the two changes cancel (circular
 * binary segmentation: Olshen, Venkatraman, Lucito and Wigler, Biostatistics 5, 2004). Figures that
 * turned, as from falling to rising, are found with it too.
 *
 * @param from index of the first figure of the middle part
 * @param to index of the first figure after it
 * @param turn index of the first figure after a bend, where a line with one fits better than three
 *     levels; else 0
 * @param p how probable a part as clear as this is in figures that only vary, at most (Siegmund,
 *     Annals of Statistics 16, 1988)
 */
public record Excursion(int from, int to, int turn, double p) {

    private static final int SHORTEST = ChangePoint.SHORTEST;

    /** With fewer figures the bound of the probability does not hold. */
    private static final int LEAST_FIGURES = 5 * SHORTEST;

    /** What is not clear without memory is not clear with it either. */
    private static final double UNCLEAR = 0.05;

    /** Where so small a part of the squares is left, it is no memory that made the rest. */
    private static final double CLEAN = 0.2;

    /** How much farther a walk in steps can go than one that is looked at all the time. */
    private static final double OVERSHOOT = 0.583;

    /**
     * The clearest middle part.
     *
     * @param pairs of the values
     * @param times of the values, rising
     * @param inflation of their variance by what was estimated from them before; 1 for nothing
     * @return null where there are too few figures for three levels, or all are equal
     */
    public static @Nullable Excursion of(
            PairwiseRanks pairs, double[] values, double[] times, double inflation) {
        double squares = Residuals.squares(pairs.ranks());
        if (values.length < LEAST_FIGURES || squares == 0) {
            return null;
        }
        Middle middle = Middle.clearest(pairs.ranks());
        double n = values.length;
        double z = Math.sqrt(middle.clear() / squares * n * (n - 1) / inflation);
        boolean unclear = most(z, values.length) > UNCLEAR;
        return unclear ? middle.told(0, z, values.length) : told(middle, z, pairs, values, times);
    }

    private static Excursion told(
            Middle middle, double z, PairwiseRanks pairs, double[] values, double[] times) {
        double[] levels = middle.leaves(pairs.ranks());
        FittedLine line = FittedLine.bent(pairs.ranks(), times, false);
        double[] sloping = line.residuals(pairs.ranks(), times);
        double worth = Residuals.worth(values.length);
        boolean turned = line.squares() * worth < Residuals.squares(levels);
        boolean clean = isClean(values, times);
        double memory = clean ? 1 : Memory.inflation(turned ? sloping : levels);
        return middle.told(turned ? line.bend() : 0, z / Math.sqrt(memory), values.length);
    }

    /** Whether three levels or a line with a bend leave hardly anything of the figures. */
    private static boolean isClean(double[] values, double[] times) {
        double[] around = Residuals.ofLevels(values);
        double levels = Residuals.squares(Middle.clearest(around).leaves(values));
        double line = FittedLine.bent(values, times, false).squares();
        return Math.min(levels, line) < CLEAN * Residuals.squares(around);
    }

    /**
     * A middle part.
     *
     * @param clear how far its ranks lie from the middle one, squared, for its length
     */
    private record Middle(int from, int to, double clear) {

        static Middle clearest(double[] ranks) {
            double[] sums = sums(ranks);
            Middle best = new Middle(0, 0, -1);
            for (int from = SHORTEST; from <= ranks.length - 2 * SHORTEST; from++) {
                for (int to = from + SHORTEST; to <= ranks.length - SHORTEST; to++) {
                    double sum = sums[to] - sums[from];
                    double clear = sum * sum / ((to - from) * (double) (ranks.length - to + from));
                    if (clear > best.clear * ChangePoint.CLEARER) {
                        best = new Middle(from, to, clear);
                    }
                }
            }
            return best;
        }

        private static double[] sums(double[] values) {
            double[] sums = new double[values.length + 1];
            for (int index = 0; index < values.length; index++) {
                sums[index + 1] = sums[index] + values[index];
            }
            return sums;
        }

        double[] leaves(double[] values) {
            return Residuals.ofLevels(values, from, to);
        }

        Excursion told(int turn, double z, int n) {
            return new Excursion(from, to, turn, most(z, n));
        }
    }

    /** How probable it is, at most, that any middle part of n figures is as clear as that. */
    static double most(double z, int n) {
        double sum = 0;
        for (int length = SHORTEST; length <= n - 2 * SHORTEST; length++) {
            double one = Math.sqrt((double) n / (length * (n - length)));
            double ends = Math.min(1, z * z * one * one / 2 * Math.exp(-OVERSHOOT * z * one));
            sum += (n - 2 * SHORTEST - length + 1) * ends * ends;
        }
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return z == 0 ? 1 : Math.min(1, 2 * sum * density / z);
    }
}
