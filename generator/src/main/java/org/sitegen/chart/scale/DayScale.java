package org.sitegen.chart.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * Days to places across, from none on, each step several times the one before.
 *
 * @param high the most days there is room for
 * @param left where no day stands
 * @param right where the most stand
 */
public record DayScale(int high, double left, double right) {

    private static final int[] ROUND = {1, 2, 5};

    /** The scale that holds so many days. */
    public static DayScale of(int most, double left, double right) {
        List<Integer> ticks = ticksTo(most);
        return new DayScale(ticks.get(ticks.size() - 1), left, right);
    }

    /** Logarithms have no place for 0: each day counts as one more. */
    public double x(double days) {
        return left + Math.log1p(days) / Math.log1p(high) * (right - left);
    }

    public List<Integer> ticks() {
        return ticksTo(high);
    }

    private static List<Integer> ticksTo(int most) {
        List<Integer> ticks = new ArrayList<>(List.of(0));
        for (int power = 1; last(ticks) < Math.max(1, most); power *= 10) {
            for (int round : ROUND) {
                if (last(ticks) < Math.max(1, most)) {
                    ticks.add(round * power);
                }
            }
        }
        return ticks;
    }

    private static int last(List<Integer> ticks) {
        return ticks.get(ticks.size() - 1);
    }
}
