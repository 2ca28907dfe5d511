package org.sitegen.statistics;

/**
 * A share of people who answered, with the interval that a sample of this size leaves open.
 *
 * @param share successes / n, 0 to 1
 * @param low lower end of the interval, 0 to 1
 * @param high upper end of the interval, 0 to 1
 */
public record Proportion(double share, double low, double high) {

    private static final double Z_95 = 1.96;

    /**
     * The 95 % interval of Wilson (1927): centre (p + z²/2n) / (1 + z²/n), half-width z ·
     * √(p(1−p)/n + z²/4n²) / (1 + z²/n). Unlike the normal interval it stays within 0 and 1 and is
     * honest for few answers. For people who chose to answer it is still too narrow.
     *
     * @throws IllegalArgumentException unless 0 ≤ successes ≤ n and n &gt; 0
     */
    public static Proportion wilson(int successes, int n) {
        if (n <= 0 || successes < 0 || successes > n) {
            throw new IllegalArgumentException("\"" + successes + "\" of \"" + n + "\"");
        }
        double p = (double) successes / n;
        double zz = Z_95 * Z_95;
        double scale = 1 + zz / n;
        double centre = (p + zz / (2.0 * n)) / scale;
        double half = Z_95 * Math.sqrt(p * (1 - p) / n + zz / (4.0 * n * n)) / scale;
        // Binary arithmetic may leave the share itself outside by a hair.
        double low = Math.min(p, Math.max(0, centre - half));
        double high = Math.max(p, Math.min(1, centre + half));
        return new Proportion(p, low, high);
    }
}
