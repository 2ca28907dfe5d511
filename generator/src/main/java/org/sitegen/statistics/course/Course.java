package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.Variation;
import org.sitegen.statistics.method.ChangePoint;

/**
 * How a series went: what really changed and when, which figures are exceptions, what comes every
 * year. Each statement has a known rate of error; docs/decisions/022 tells it.
 *
 * @param series the figures
 * @param comparableFrom index of the first period whose figure can be compared with the latest
 * @param changes oldest first
 * @param levels the stretches between, oldest first
 * @param exceptional index of a period to the side on which its figure lies off
 * @param inARow the side on which the latest three figures lie together; null where they do not
 * @param figures how many of the latest were there since an editor last began anew
 * @param season whether the latest comparable figures have one
 */
public record Course(
        Series series,
        int comparableFrom,
        List<Change> changes,
        List<Level> levels,
        SortedMap<Integer, SignalSide> exceptional,
        @Nullable SignalSide inARow,
        int figures,
        Season season) {

    /** From so many comparable figures a change can be told. */
    private static final int LEAST_FIGURES = 2 * ChangePoint.SHORTEST;

    public Course {
        changes = List.copyOf(changes);
        levels = List.copyOf(levels);
        exceptional = Collections.unmodifiableSortedMap(new TreeMap<>(exceptional));
    }

    /**
     * The course of a series.
     *
     * @param periods of a year: 12 for months
     */
    public static Course of(Series series, FigureKind kind, NaturalBounds bounds, int periods) {
        List<Change> changes = new ArrayList<>();
        List<Level> levels = new ArrayList<>();
        SortedMap<Integer, SignalSide> exceptional = new TreeMap<>();
        ComparableCourse latest = null;
        int since = 0;
        for (ComparableFigures figures : ComparableFigures.comparable(series)) {
            ComparableCourse course = new CourseFinder(figures, kind, bounds, periods).find();
            boolean comparable =
                    latest != null && series.isComparable(latest.last(), course.first());
            if (latest != null && comparable) {
                changes.add(course.declaredAfter(latest, kind));
            }
            since = comparable ? since : course.first();
            changes.addAll(course.changes(kind, bounds, periods));
            levels.addAll(course.levels(kind, bounds));
            exceptional.putAll(course.exceptional());
            latest = course;
        }
        int comparable = latest == null ? 0 : latest.figures().count();
        Season season = latest == null ? new Season(0, 1) : latest.season();
        SignalSide row = latest == null ? null : latest.inARow();
        return new Course(series, since, changes, levels, exceptional, row, comparable, season);
    }

    /** What changed last of what can be compared with the latest figure; null where nothing did. */
    public @Nullable Change latestChange() {
        Change change = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        return change == null || change.since() < comparableFrom ? null : change;
    }

    /** The level of the latest figure, or null where there is none. */
    public @Nullable Level latestLevel() {
        return levels.isEmpty() ? null : levels.get(levels.size() - 1);
    }

    /**
     * What is told of it at its latest figure.
     *
     * @param periods of a year: 12 for months
     */
    public Variation variation(Direction direction, int periods) {
        Change change = latestChange();
        if (change != null && change.isMoreThanChance()) {
            Variation meaning = direction.meaningOf(change.side());
            return change.isRecent(series.latest(), periods) ? meaning : meaning.before();
        }
        return figures < LEAST_FIGURES ? Variation.TOO_FEW : Variation.NO_REAL_CHANGE;
    }
}
