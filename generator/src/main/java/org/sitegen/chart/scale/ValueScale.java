package org.sitegen.chart.scale;

import org.sitegen.statistics.NaturalBounds;

/**
 * Values to places upwards, with ticks at round numbers.
 *
 * @param low the value at the bottom
 * @param high the value at the top
 * @param step from tick to tick
 */
public record ValueScale(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** An axis that could start at zero for so little more height does. */
    private static final double ZERO_IS_NEAR = 0.4;

    /**
     * The scale that holds the range.
     *
     * @param ticks how many there should be about
     * @param whole whether values are whole numbers, so that ticks are
     */
    public static ValueScale of(Range range, NaturalBounds bounds, int ticks, boolean whole) {
        double least = range.low();
        double most = range.high();
        if (least == most) {
            double room = most == 0 ? 1 : Math.max(whole ? 1 : 0, Math.abs(most) * 0.1);
            least = bounds.clamp(least - room);
            most = bounds.clamp(most + room);
        }
        if (least > 0 && least < most * ZERO_IS_NEAR) {
            least = 0;
        }
        double step = roundStep((most - least) / ticks, whole);
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(most / step - 1e-9) * step;
        return new ValueScale(low, high, step);
    }

    private static double roundStep(double rough, boolean whole) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double round : ROUND) {
            double step = round * power;
            boolean fits = !whole || (step >= 1 && step == Math.rint(step));
            if (step >= rough * 0.999 && fits) {
                return step;
            }
        }
        return whole ? Math.max(1, 10 * power) : 10 * power;
    }

    double y(double value, Frame frame) {
        return frame.bottom() - (value - low) / (high - low) * frame.height();
    }

    int ticks() {
        return (int) Math.round((high - low) / step) + 1;
    }

    double tick(int index) {
        return low + index * step;
    }

    /** Decimals that tell the ticks apart. */
    public int decimals() {
        int decimals = 0;
        double scaled = step;
        while (decimals < 6 && Math.abs(scaled - Math.rint(scaled)) > 1e-6 * scaled) {
            scaled *= 10;
            decimals++;
        }
        return decimals;
    }

    public boolean startsAtZero() {
        return low <= 0 && high >= 0;
    }
}
