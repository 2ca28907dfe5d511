package org.sitegen.statistics.method;

/**
 * How much less figures tell that resemble the ones before them: n of them are worth n (1 − r) / (1
 * + r) independent ones, where r is the correlation of neighbours (Bayley and Hammersley, Journal
 * of the Royal Statistical Society, Supplement 8, 1946).
 */
public final class Memory {

    private static final double MOST = 0.8;

    private Memory() {}

    /** By how much the variance of a sum of such figures grows; 1 where they alternate. */
    public static double inflation(double[] residuals) {
        double r = Math.min(MOST, Math.max(0, correlation(residuals)));
        return (1 + r) / (1 - r);
    }

    /** The correlation of each figure with the one before. */
    static double correlation(double[] residuals) {
        double mean = mean(residuals);
        double squares = 0;
        double products = 0;
        for (int index = 0; index < residuals.length; index++) {
            double here = residuals[index] - mean;
            squares += here * here;
            products += index == 0 ? 0 : here * (residuals[index - 1] - mean);
        }
        return squares == 0 ? 0 : products / squares;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
