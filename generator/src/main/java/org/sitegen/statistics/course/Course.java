package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.method.ChangePoint;

/**
 * How a series went: what really changed and when, which figures are exceptions, what comes every
 * year. Each statement has a known rate of error; docs/decisions/022 tells it.
 *
 * @param changes oldest first
 * @param levels the stretches between, oldest first
 * @param exceptional index of a period to the side on which its figure lies off
 * @param figures how many of the latest can be compared
 * @param season whether the latest comparable figures have one
 */
public record Course(
        List<Change> changes,
        List<Level> levels,
        SortedMap<Integer, SignalSide> exceptional,
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
        for (Figures figures : Figures.comparable(series)) {
            ComparableCourse course = new CourseFinder(figures, kind, bounds, periods).find();
            if (latest != null) {
                changes.add(course.declaredAfter(latest, kind));
            }
            changes.addAll(course.changes(kind, periods));
            levels.addAll(course.levels(kind, bounds));
            exceptional.putAll(course.exceptional());
            latest = course;
        }
        int comparable = latest == null ? 0 : latest.figures().count();
        Season season = latest == null ? new Season(0, 1) : latest.season();
        return new Course(changes, levels, exceptional, comparable, season);
    }

    /** What changed last, or null where nothing did. */
    public @Nullable Change latestChange() {
        return changes.isEmpty() ? null : changes.get(changes.size() - 1);
    }

    /**
     * What is told of it at its latest figure.
     *
     * @param periods of a year: 12 for months
     */
    public Told told(int periods) {
        Change change = latestChange();
        if (change != null && change.isMoreThanChance()) {
            boolean lately = change.isRecent(latest(), periods);
            return lately ? Told.CHANGED_LATELY : Told.CHANGED_BEFORE;
        }
        boolean enough = figures >= LEAST_FIGURES;
        return enough ? Told.NO_REAL_CHANGE : Told.TOO_FEW;
    }

    private int latest() {
        return levels.get(levels.size() - 1).last();
    }
}
