package org.sitegen.statistics.method;

/** How far Poisson's counts lie from their mean on the scale of roots (Anscombe 1948). */
public final class PoissonSpread {

    /** What is added to a count before its root is taken. */
    public static final double ADDED = 3 / 8.0;

    /** The standard deviation of the roots, but where the mean is below two or three. */
    private static final double OF_ROOTS = 0.5;

    private PoissonSpread() {}

    /**
     * Their standard deviation; of rare counts, which have no normal roots, what makes the limits
     * of {@link Extremes} lie where Poisson's own do.
     *
     * @param mean of the counts
     * @param n how many counts there are
     */
    public static double ofRoots(double mean, int n) {
        double rare = Extremes.PROBABILITY / (2 * Math.max(1, n));
        double most = Math.sqrt(ordinary(mean, rare) + 0.5 + ADDED);
        double reach = most - Math.sqrt(mean + ADDED);
        return Math.min(OF_ROOTS, reach / NormalDistribution.beyond(rare));
    }

    /** The greatest count that is not as rare as that. */
    private static int ordinary(double mean, double rare) {
        double each = Math.exp(-mean);
        double beyond = 1 - each;
        int count = 0;
        while (beyond >= rare) {
            count++;
            each *= mean / count;
            beyond -= each;
        }
        return count;
    }
}
