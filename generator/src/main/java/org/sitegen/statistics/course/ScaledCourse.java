package org.sitegen.statistics.course;

import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.method.Extremes;

/**
 * Figures on a scale, with those that do not belong to the rest.
 *
 * @param scale the scale
 * @param levelled the figures on it, without slopes
 * @param extremes those that do not belong
 */
record ScaledCourse(Scale scale, Levelled levelled, Extremes extremes) {

    /** On which side of the others a figure lies. */
    SignalSide side(int place) {
        double centre = extremes.centre(levelled.levels()[place]);
        return sideOf(levelled.values()[place] - centre);
    }

    /** What so much more on the scale is among the figures. */
    SignalSide sideOf(double off) {
        boolean over = off > 0;
        return over == scale.downwards() ? SignalSide.LOW : SignalSide.HIGH;
    }

    /** Between what the figures of a stretch stay; null where too few tell of their spread. */
    @Nullable Limits limits(int level, NaturalBounds bounds) {
        double reach = extremes.reach(level);
        if (!Double.isFinite(reach)) {
            return null;
        }
        double one = scale.back(extremes.centre(level) - reach);
        double other = scale.back(extremes.centre(level) + reach);
        double lower = Math.min(one, other);
        double upper = Math.max(one, other);
        double least = bounds.clamp(lower);
        double most = bounds.clamp(upper);
        return new Limits(least, most, least > lower, most < upper);
    }
}
