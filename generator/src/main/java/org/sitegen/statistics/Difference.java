package org.sitegen.statistics;

/**
 * By how much something differs before and after, as far as its number of cases tells: the true
 * difference lies between both in 95 of 100 comparisons.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Difference(double low, double high) {

    /** Whether chance alone does not explain it. */
    public boolean isMoreThanChance() {
        return low > 0 || high < 0;
    }

    /** The same in another unit. */
    public Difference times(double factor) {
        return new Difference(low * factor, high * factor);
    }

    /**
     * The later share less the earlier one, each 0 to 1: Newcombe's interval from two of Wilson's
     * (Statistics in Medicine 17, 1998, method 10).
     *
     * @param earlier of how many cases
     * @param later of how many cases
     */
    public static Difference ofShares(Proportion earlier, Proportion later) {
        double difference = later.share() - earlier.share();
        double down = Math.hypot(later.share() - later.low(), earlier.high() - earlier.share());
        double up = Math.hypot(later.high() - later.share(), earlier.share() - earlier.low());
        return new Difference(difference - down, difference + up);
    }

    /**
     * The later rate as a multiple of the earlier one, less one: -0.4 is 40 % fewer. Given how many
     * there are in all, the later ones are a share of them that depends on the ratio of the rates
     * only (Przyborowski and Wilenski, Biometrika 31, 1940); the interval of that share is
     * Wilson's.
     *
     * @param earlier how many there were
     * @param earlierTime in how long
     * @param later how many there were
     * @param laterTime in how long
     * @throws IllegalArgumentException where there were none at all, or a time is not positive
     */
    public static Difference ofRates(int earlier, double earlierTime, int later, double laterTime) {
        if (!(earlierTime > 0 && laterTime > 0)) {
            throw new IllegalArgumentException("\"" + earlierTime + "\" to \"" + laterTime + "\"");
        }
        Proportion share = Proportion.wilson(later, earlier + later);
        double times = earlierTime / laterTime;
        return new Difference(odds(share.low()) * times - 1, odds(share.high()) * times - 1);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
