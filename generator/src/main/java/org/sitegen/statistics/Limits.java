package org.sitegen.statistics;

/**
 * Between what the figure will stay if nothing changes, kept within what is possible.
 *
 * @param lower the lower limit
 * @param upper the upper limit
 * @param lowerClamped whether the lower limit was moved up to the least possible value
 * @param upperClamped whether the upper limit was moved down to the greatest possible value
 */
public record Limits(double lower, double upper, boolean lowerClamped, boolean upperClamped) {

    static Limits around(double mean, double reach, NaturalBounds bounds) {
        double lower = bounds.clamp(mean - reach);
        double upper = bounds.clamp(mean + reach);
        return new Limits(lower, upper, lower > mean - reach, upper < mean + reach);
    }
}
