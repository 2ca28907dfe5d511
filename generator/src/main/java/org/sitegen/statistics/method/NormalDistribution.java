package org.sitegen.statistics.method;

/** The standard normal distribution. */
final class NormalDistribution {

    /** Chebyshev terms of erfc, right to seven digits: Numerical Recipes, 2nd ed. (1992), 6.2. */
    private static final double[] ERFC = {
        -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806,
        0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277
    };

    private NormalDistribution() {}

    /** How probable a figure over z is. */
    static double tail(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + x / 2);
        double sum = 0;
        for (int term = ERFC.length - 1; term >= 0; term--) {
            sum = ERFC[term] + t * sum;
        }
        double tail = t * Math.exp(-x * x + sum) / 2;
        return z < 0 ? 1 - tail : tail;
    }

    static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** What is gone beyond with that probability, up to a half (Abramowitz and Stegun 26.2.23). */
    static double beyond(double probability) {
        double t = Math.sqrt(-2 * Math.log(probability));
        double above = 2.515517 + t * (0.802853 + t * 0.010328);
        double below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
        double rough = t - above / below;
        // One step of Newton makes seven digits of three.
        return rough + (tail(rough) - probability) / density(rough);
    }
}
