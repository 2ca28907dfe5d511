package org.sitegen.statistics.method;

/** Fisher's F distribution. */
final class FisherDistribution {

    private static final double LEAST = 1e-300;
    private static final double NEAR_ENOUGH = 1e-12;
    private static final int MOST_TERMS = 500;

    /** Lanczos' terms of the gamma function: Numerical Recipes, 2nd edition (1992), 6.1. */
    private static final double[] LANCZOS = {
        76.18009172947146, -86.50532032941678, 24.01409824083091,
        -1.231739572450155, 1.208650973866179e-3, -5.395239384953e-6
    };

    private FisherDistribution() {}

    /** How probable a figure over f is. */
    static double tail(double f, double numerator, double denominator) {
        double x = denominator / (denominator + numerator * Math.max(0, f));
        return incompleteBeta(x, denominator / 2, numerator / 2);
    }

    private static double incompleteBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double logFront = logGamma(a + b) - logGamma(a) - logGamma(b);
        double front = Math.exp(logFront + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * fraction(x, a, b) / a
                : 1 - front * fraction(1 - x, b, a) / b;
    }

    /** The continued fraction of the incomplete beta function, by Lentz's method. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / notZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int term = 1; term <= MOST_TERMS; term++) {
            double even = term * (b - term) * x / ((a + 2 * term - 1) * (a + 2 * term));
            d = 1 / notZero(1 + even * d);
            c = notZero(1 + even / c);
            value *= d * c;
            double odd = -(a + term) * (a + b + term) * x / ((a + 2 * term) * (a + 2 * term + 1));
            d = 1 / notZero(1 + odd * d);
            c = notZero(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < NEAR_ENOUGH) {
                break;
            }
        }
        return value;
    }

    private static double notZero(double value) {
        return Math.abs(value) < LEAST ? LEAST : value;
    }

    private static double logGamma(double x) {
        double base = x + 5.5;
        double sum = 1.000000000190015;
        for (int term = 0; term < LANCZOS.length; term++) {
            sum += LANCZOS[term] / (x + term + 1);
        }
        return (x + 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum / x);
    }
}
