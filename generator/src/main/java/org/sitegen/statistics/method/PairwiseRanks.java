package org.sitegen.statistics.method;

/**
 * Each figure of a series compared with each other one: their ranks, and whether later ones are
 * larger.
 *
 * @param ranks places in order, counted from the middle one; equal figures share the mean of theirs
 * @param score pairs that rise less pairs that fall (Kendall's S)
 * @param ties what equal figures take off the variance of the score, 18-fold
 */
@SuppressWarnings("ArrayRecordComponent")
public record PairwiseRanks(double[] ranks, int score, double ties) {

    /** In quadratic time, which is the quickest way for as many figures as a chart shows. */
    public static PairwiseRanks of(double[] values) {
        int[] under = new int[values.length];
        int[] equal = new int[values.length];
        int score = 0;
        for (int later = 1; later < values.length; later++) {
            int over = 0;
            for (int earlier = 0; earlier < later; earlier++) {
                int sign = sign(values[later], values[earlier]);
                over += sign;
                under[earlier] -= sign;
                equal[earlier] += 1 - sign * sign;
                equal[later] += 1 - sign * sign;
            }
            under[later] += over;
            score += over;
        }
        return new PairwiseRanks(halves(under), score, ties(equal));
    }

    private static int sign(double later, double earlier) {
        return (later > earlier ? 1 : 0) - (later < earlier ? 1 : 0);
    }

    private static double[] halves(int[] values) {
        double[] halves = new double[values.length];
        for (int index = 0; index < values.length; index++) {
            halves[index] = values[index] / 2.0;
        }
        return halves;
    }

    private static double ties(int[] equal) {
        double ties = 0;
        for (int others : equal) {
            ties += others * (2.0 * others + 7);
        }
        return ties;
    }

    /** The variance of the score where order is chance. */
    double variance() {
        double n = ranks.length;
        return (n * (n - 1) * (2 * n + 5) - ties) / 18;
    }
}
