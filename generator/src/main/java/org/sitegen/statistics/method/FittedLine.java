package org.sitegen.statistics.method;

/**
 * A line through figures that is straight, or straight up to a bend and straight or level from
 * there (segmented regression: Hudson, Journal of the American Statistical Association 61, 1966).
 *
 * @param bend index of the first figure behind the bend, or their number where there is none
 * @param before by how much it rises up to there in a unit of time
 * @param after by how much it rises from there
 * @param squares what the line leaves of the figures, squared and summed
 */
public record FittedLine(int bend, double before, double after, double squares) {

    /** The fewest figures before a bend, and from it on: two levels' worth each. */
    public static final int SHORTEST = 2 * ChangePoint.SHORTEST;

    /** The straight line. */
    public static FittedLine straight(double[] values, double[] times) {
        return new Sums(values, times, values.length).levelFromBend();
    }

    /**
     * The line with a bend that leaves least; straight where there are too few figures.
     *
     * @param level whether it has to be level from the bend
     */
    public static FittedLine bent(double[] values, double[] times, boolean level) {
        FittedLine best = straight(values, times);
        for (int bend = SHORTEST; bend <= values.length - SHORTEST; bend++) {
            Sums sums = new Sums(values, times, bend);
            FittedLine line = level ? sums.levelFromBend() : sums.slopingFromBend();
            best = line.squares < best.squares ? line : best;
        }
        return best;
    }

    /** The line that is level up to a bend, with the bend that leaves least. */
    public static FittedLine begun(double[] values, double[] times) {
        FittedLine best = straight(values, times);
        for (int bend = SHORTEST; bend <= values.length - SHORTEST; bend++) {
            FittedLine line = new Sums(values, times, bend).levelToBend();
            best = line.squares < best.squares ? line : best;
        }
        return best;
    }

    /** What it leaves of the figures, but for a constant. */
    public double[] residuals(double[] values, double[] times) {
        double[] residuals = values.clone();
        double turn = times[Math.min(bend, times.length - 1)];
        for (int index = 0; index < residuals.length; index++) {
            double late = Math.max(0, times[index] - turn);
            residuals[index] -= before * (times[index] - late) + after * late;
        }
        return residuals;
    }

    /** Sums of squares and products around the means: of the time up to the bend, and since. */
    private static final class Sums {

        private final int bend;
        private final double[] early = new double[4];
        private final double[] late = new double[4];
        private final double[] own = new double[4];

        Sums(double[] values, double[] times, int bend) {
            this.bend = bend;
            double[] sums = new double[3];
            double turn = times[Math.min(bend, times.length - 1)];
            for (int index = 0; index < values.length; index++) {
                double since = Math.max(0, times[index] - turn);
                add(sums, times[index] - since - times[0], since, values[index]);
            }
            centre(early, sums[0], sums, values.length);
            centre(late, sums[1], sums, values.length);
            centre(own, sums[2], sums, values.length);
        }

        private void add(double[] sums, double before, double since, double value) {
            double[] all = {before, since, value};
            for (int index = 0; index < all.length; index++) {
                sums[index] += all[index];
                early[index] += before * all[index];
                late[index] += since * all[index];
                own[index] += value * all[index];
            }
        }

        private static void centre(double[] products, double sum, double[] sums, int n) {
            for (int index = 0; index < sums.length; index++) {
                products[index] -= sum * sums[index] / n;
            }
        }

        FittedLine levelFromBend() {
            double slope = early[0] == 0 ? 0 : early[2] / early[0];
            double after = late[0] == 0 ? slope : 0;
            return new FittedLine(bend, slope, after, own[2] - slope * early[2]);
        }

        FittedLine levelToBend() {
            double slope = late[1] == 0 ? 0 : late[2] / late[1];
            return new FittedLine(bend, 0, slope, own[2] - slope * late[2]);
        }

        FittedLine slopingFromBend() {
            double determinant = early[0] * late[1] - early[1] * early[1];
            double before = (late[1] * early[2] - early[1] * late[2]) / determinant;
            double after = (early[0] * late[2] - early[1] * early[2]) / determinant;
            return new FittedLine(
                    bend, before, after, own[2] - before * early[2] - after * late[2]);
        }
    }
}
