package org.sitegen.statistics.method;

import org.jspecify.annotations.Nullable;

/**
 * Where the level of a series changed: the split at which the ranks before and after differ most.
 * Pettitt's statistic (Applied Statistics 28, 1979), standardised at each split so that a change
 * near an end counts as much as one in the middle (Lausen and Schumacher, Biometrics 48, 1992).
 *
 * @param index of the first figure of the new level
 * @param z how far the ranks from there lie above those before, in standard deviations, with memory
 *     allowed for
 * @param p how probable a split as clear as this is in figures that only vary, at most (Worsley,
 *     Biometrika 69, 1982; Lausen, Sauerbrei and Schumacher 1994)
 */
public record ChangePoint(int index, double z, double p) {

    /** The fewest figures that make a level. */
    public static final int SHORTEST = 4;

    /** A split is clearer than another one by more than what binary arithmetic makes. */
    static final double CLEARER = 1 + 1e-12;

    /**
     * The clearest split.
     *
     * @param ranks of the figures, counted from the middle one, in the order of time
     * @param inflation of their variance by what was estimated from them before; 1 for nothing
     * @return null where there are too few figures for two levels, or all are equal
     */
    public static @Nullable ChangePoint of(double[] ranks, double inflation) {
        if (ranks.length < 2 * SHORTEST || Residuals.squares(ranks) == 0) {
            return null;
        }
        int index = clearest(ranks);
        double z = distance(ranks, index, inflation);
        return new ChangePoint(index, z, most(Math.abs(z), ranks.length));
    }

    /** A split that was known before: the rank-sum test (Wilcoxon, Biometrics Bulletin 1, 1945). */
    public static ChangePoint at(double[] ranks, int index) {
        double z = Residuals.squares(ranks) == 0 ? 0 : distance(ranks, index, 1);
        return new ChangePoint(index, z, Math.min(1, 2 * NormalDistribution.tail(Math.abs(z))));
    }

    private static int clearest(double[] ranks) {
        double sum = 0;
        double most = -1;
        int clearest = 0;
        for (int split = 1; split <= ranks.length - SHORTEST; split++) {
            sum += ranks[split - 1];
            double clear = sum * sum / (split * (ranks.length - split));
            if (split >= SHORTEST && clear > most * CLEARER) {
                most = clear;
                clearest = split;
            }
        }
        return clearest;
    }

    private static double distance(double[] ranks, int split, double inflation) {
        double after = 0;
        for (int index = split; index < ranks.length; index++) {
            after += ranks[index];
        }
        double n = ranks.length;
        double variance = Residuals.squares(ranks) / n * split * (n - split) / (n - 1);
        double memory = Memory.inflation(Residuals.ofLevels(ranks, split));
        return after / Math.sqrt(variance * inflation * memory);
    }

    /** How probable it is, at most, that any split of n figures is as clear as that. */
    static double most(double z, int n) {
        double sum = 0;
        for (int split = SHORTEST; split < n - SHORTEST; split++) {
            double alike = (double) split * (n - split - 1) / ((n - split) * (split + 1.0));
            double t = Math.sqrt(1 - alike);
            sum += Math.max(0, t - (z * z / 4 - 1) * t * t * t / 6);
        }
        double single = 2 * NormalDistribution.tail(z);
        return Math.min(1, single + Math.exp(-z * z / 2) / Math.PI * sum);
    }
}
