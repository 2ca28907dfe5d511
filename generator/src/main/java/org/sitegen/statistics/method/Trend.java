package org.sitegen.statistics.method;

import java.util.Arrays;

/**
 * Whether figures rise or fall steadily: Mann (Econometrica 13, 1945) and Kendall (Rank Correlation
 * Methods, 1975), with the slope of Sen (Journal of the American Statistical Association 63, 1968).
 *
 * @param z pairs that rise less pairs that fall, in standard deviations, with equal figures and
 *     memory allowed for
 * @param p how probable a z as large as this is in figures that only vary
 */
public record Trend(double z, double p) {

    /** Within this lie 95 of 100: what is not clear without memory is not clear with it either. */
    private static final double UNCLEAR = 1.96;

    /**
     * The test.
     *
     * @param pairs of the values
     * @param times of the values, rising
     * @param inflation of their variance by what was estimated from them before; 1 for nothing
     */
    public static Trend of(PairwiseRanks pairs, double[] times, double inflation) {
        double variance = pairs.variance() * inflation;
        int score = pairs.score() - Integer.signum(pairs.score());
        double plain = variance == 0 ? 0 : score / Math.sqrt(variance);
        double memory = Math.abs(plain) < UNCLEAR ? 1 : memory(pairs.ranks(), times);
        double z = plain / Math.sqrt(memory);
        return new Trend(z, Math.min(1, 2 * NormalDistribution.tail(Math.abs(z))));
    }

    /** Of what a line leaves of the ranks: figures that rise faster and faster have none. */
    private static double memory(double[] ranks, double[] times) {
        FittedLine line = FittedLine.straight(ranks, times);
        return Memory.inflation(line.residuals(ranks, times));
    }

    /** The median of the slopes between any two figures. */
    public static double slope(double[] values, double[] times) {
        double[] slopes = new double[values.length * (values.length - 1) / 2];
        int count = 0;
        for (int later = 1; later < values.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes[count++] =
                        (values[later] - values[earlier]) / (times[later] - times[earlier]);
            }
        }
        Arrays.sort(slopes);
        return count == 0 ? 0 : (slopes[(count - 1) / 2] + slopes[count / 2]) / 2;
    }
}
