package org.sitegen.statistics.method;

/**
 * A line through figures that is straight, or straight up to a bend and level from there (segmented
 * regression: Hudson, Journal of the American Statistical Association 61, 1966).
 *
 * @param bend index of the first figure on the level part, or their number where there is none
 * @param squares what the line leaves of the figures, squared and summed
 */
public record FittedLine(int bend, double squares) {

    /** The fewest figures before a bend, and from it on: two levels' worth each. */
    static final int SHORTEST = 2 * ChangePoint.SHORTEST;

    /**
     * The straight line.
     *
     * @param values with a mean of 0
     */
    public static FittedLine straight(double[] values, double[] times) {
        return bent(values, times, values.length);
    }

    /** The line with the bend that leaves least. Where there are too few figures it is straight. */
    public static FittedLine bent(double[] values, double[] times) {
        FittedLine best = straight(values, times);
        for (int bend = SHORTEST; bend <= values.length - SHORTEST; bend++) {
            FittedLine line = bent(values, times, bend);
            best = line.squares < best.squares ? line : best;
        }
        return best;
    }

    private static FittedLine bent(double[] values, double[] times, int bend) {
        double sum = 0;
        double squares = 0;
        double products = 0;
        double all = 0;
        for (int index = 0; index < values.length; index++) {
            double time = times[Math.min(index, bend)] - times[0];
            sum += time;
            squares += time * time;
            products += time * values[index];
            all += values[index] * values[index];
        }
        double spread = squares - sum * sum / values.length;
        return new FittedLine(bend, spread == 0 ? all : all - products * products / spread);
    }
}
