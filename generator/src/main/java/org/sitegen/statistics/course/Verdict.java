package org.sitegen.statistics.course;

import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.Variation;

/**
 * What a series says at its latest figure, the same on page, list, feed and in JSON.
 *
 * @param variation what became of it
 * @param change what that rests on; where a declared break made no clear difference, what it is
 *     like on both sides; null where nothing changed
 * @param exceptional the side on which the latest figure lies off the others; null where it belongs
 *     to them
 * @param latest index of the period of the latest figure; -1 without figures
 * @param yearBefore index of the same period a year before, where the same months are high and low
 *     each year; else null
 * @param figures how many of the latest can be compared
 * @param usual the typical figure of the latest level; null without figures
 * @param reliance whether the target can be relied on to be met
 */
public record Verdict(
        Variation variation,
        @Nullable Change change,
        @Nullable SignalSide exceptional,
        int latest,
        @Nullable Integer yearBefore,
        int figures,
        @Nullable Double usual,
        Reliance reliance) {

    /**
     * What a course says at its latest figure.
     *
     * @param periods of a year: 12 for months
     */
    public static Verdict of(Course course, Direction direction, int periods, Reliance reliance) {
        Level level = course.latestLevel();
        int latest = course.series().latest();
        return new Verdict(
                course.variation(direction, periods),
                course.latestChange(),
                course.exceptional().get(latest),
                latest,
                course.season().isClear() ? latest - periods : null,
                course.figures(),
                level == null ? null : level.typical(),
                reliance);
    }

    /** Whether the target can be relied on to be met. */
    public Assurance assurance() {
        return reliance.assurance();
    }

    /** Whether the same months are high and low each year. */
    public boolean seasonal() {
        return yearBefore != null;
    }

    /** What its mark shows: what an exceptional figure means, or else what became of it. */
    public Variation tone(Direction direction) {
        if (exceptional != null) {
            return direction.meaningOf(exceptional);
        }
        return hasEnded() ? variation.before() : variation;
    }

    /** Whether it rose or fell, and does no more. */
    private boolean hasEnded() {
        return change != null && change.kind() == Change.Kind.TREND && change.last() < latest;
    }

    /** The same with the change told of another period. */
    public Verdict since(int period) {
        return change == null ? this : with(variation, change.since(period), exceptional);
    }

    /** The same of a figure that has ended: nothing is said of today. */
    public Verdict retired() {
        return with(Variation.RETIRED, null, null);
    }

    private Verdict with(Variation other, @Nullable Change changed, @Nullable SignalSide side) {
        Reliance told = other == Variation.RETIRED ? reliance.withoutPromise() : reliance;
        return new Verdict(other, changed, side, latest, yearBefore, figures, usual, told);
    }
}
