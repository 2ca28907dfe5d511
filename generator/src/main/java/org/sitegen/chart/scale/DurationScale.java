package org.sitegen.chart.scale;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.statistics.Spread;

/**
 * Minutes to places across, each step several times the one before.
 *
 * @param low the least, in minutes
 * @param high the greatest, in minutes
 * @param left where the least stands
 * @param right where the greatest stands
 */
public record DurationScale(double low, double high, double left, double right) {

    /** Times that people have a feeling for, in minutes: from a minute to eight years. */
    private static final double[] TICKS = {
        1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440, 2880, 5760, 10080, 20160, 40320, 80640,
        161280, 322560, 645120, 1290240, 4193280
    };

    public static DurationScale of(Spread spread, double left, double right) {
        double low = TICKS[0];
        double high = TICKS[TICKS.length - 1];
        for (double tick : TICKS) {
            low = tick <= spread.lowest() ? tick : low;
        }
        for (int index = TICKS.length - 1; index > 0; index--) {
            high = TICKS[index] >= spread.highest() && TICKS[index] > low ? TICKS[index] : high;
        }
        return new DurationScale(low, high, left, right);
    }

    public double x(double minutes) {
        double kept = Math.max(low, Math.min(high, minutes));
        return left + Math.log(kept / low) / Math.log(high / low) * (right - left);
    }

    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (double tick : TICKS) {
            if (tick >= low && tick <= high) {
                ticks.add(tick);
            }
        }
        return ticks;
    }
}
