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
 * @param inARow the side on which the latest three figures lie off together; null where they do not
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
        @Nullable SignalSide inARow,
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
                course.inARow(),
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
        SignalSide off = off();
        if (off != null) {
            return direction.meaningOf(off);
        }
        return hasEnded() ? variation.before() : variation;
    }

    /** The side on which the latest figures lie off, alone or together; null where they belong. */
    public @Nullable SignalSide off() {
        return inARow == null ? exceptional : inARow;
    }

    /** Whether it rose or fell, and does no more. */
    public boolean hasEnded() {
        return change != null && change.kind() == Change.Kind.TREND && change.last() < latest;
    }

    /** The same with the change told of other periods. */
    public Verdict told(int from, int to) {
        return change == null ? this : with(variation, change.told(from, to), exceptional, inARow);
    }

    /** The same of a figure that has ended: nothing is said of today. */
    public Verdict retired() {
        return with(Variation.RETIRED, null, null, null);
    }

    private Verdict with(
            Variation other,
            @Nullable Change changed,
            @Nullable SignalSide side,
            @Nullable SignalSide row) {
        Reliance told = other == Variation.RETIRED ? reliance.withoutPromise() : reliance;
        return new Verdict(other, changed, side, row, latest, yearBefore, figures, usual, told);
    }
}
