package org.sitegen.statistics.method;

import java.util.Arrays;

/**
 * Whether the same months are high and low in each year: ranks within years (Friedman, Journal of
 * the American Statistical Association 32, 1937), judged by the F distribution (Iman and Davenport,
 * Communications in Statistics A9, 1980).
 *
 * @param chiSquare Friedman's statistic, with equal figures allowed for
 * @param f the statistic of Iman and Davenport
 * @param p how probable an f as large as this is where no month is like itself
 */
public record YearlyPattern(double chiSquare, double f, double p) {

    /** The test on two years or more, each with the same number of figures. */
    public static YearlyPattern of(double[][] years) {
        int seasons = years[0].length;
        double[] sums = new double[seasons];
        double within = 0;
        for (double[] year : years) {
            double[] ranks = PairwiseRanks.of(year).ranks();
            Arrays.setAll(sums, season -> sums[season] + ranks[season]);
            within += squares(ranks);
        }
        return judged(years.length, seasons, squares(sums), within);
    }

    private static YearlyPattern judged(int years, int seasons, double between, double within) {
        if (within == 0) {
            return new YearlyPattern(0, 0, 1);
        }
        double most = years * (seasons - 1.0);
        double chiSquare = (seasons - 1) * between / within;
        // Conover's form. Complete agreement makes it infinite, and its tail 0.
        double f = (years - 1) * chiSquare / Math.max(1e-9, most - chiSquare);
        double rest = (years - 1.0) * (seasons - 1);
        return new YearlyPattern(chiSquare, f, FisherDistribution.tail(f, seasons - 1, rest));
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
