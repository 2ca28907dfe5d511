package org.sitegen.statistics.method;

/** What is left of figures when what is known of them is taken off. */
public final class Residuals {

    /**
     * What a place has to explain, of a change or a bend, as a multiple of what Schwarz's criterion
     * asks for (Yao, Statistics and Probability Letters 6, 1988): so that steps are taken for lines
     * as often as lines for steps.
     */
    private static final double COST = 0.7;

    private Residuals() {}

    /**
     * What is left when each level is taken off.
     *
     * @param splits index of the first figure of each level but the first, rising
     */
    public static double[] ofLevels(double[] values, int... splits) {
        double[] residuals = values.clone();
        int from = 0;
        for (int split : splits) {
            subtractMean(residuals, from, split);
            from = split;
        }
        subtractMean(residuals, from, values.length);
        return residuals;
    }

    private static void subtractMean(double[] values, int from, int to) {
        double sum = 0;
        for (int index = from; index < to; index++) {
            sum += values[index];
        }
        for (int index = from; index < to; index++) {
            values[index] -= sum / (to - from);
        }
    }

    /** All of them squared and summed. */
    public static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }

    /** To what part of the squares of n figures one place more has to come down. */
    public static double worth(double n) {
        return Math.exp(-COST * Math.log(n) / n);
    }
}
