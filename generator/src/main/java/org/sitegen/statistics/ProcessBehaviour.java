package org.sitegen.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A process-behaviour (XmR) chart: what a series does when nothing changes, and where something
 * did. Definitions as in NHSRplotthedots (commit 050b07d).
 *
 * @param series the figures
 * @param segments the comparable stretches that have figures, oldest first
 * @param signals index of a period to the signal there
 */
public record ProcessBehaviour(
        Series series, List<Segment> segments, SortedMap<Integer, Signal> signals) {

    public ProcessBehaviour {
        segments = List.copyOf(segments);
        signals = Collections.unmodifiableSortedMap(new TreeMap<>(signals));
    }

    /** With large steps screened out. */
    public static ProcessBehaviour of(Series series, NaturalBounds bounds) {
        return of(series, bounds, Screening.SCREENED);
    }

    /** Limits are clamped to the bounds. */
    public static ProcessBehaviour of(Series series, NaturalBounds bounds, Screening screening) {
        List<Segment> segments = segments(series, bounds, screening);
        SortedMap<Integer, Signal> signals = new TreeMap<>();
        for (Segment segment : segments) {
            signals.putAll(new Signals(series, segment).find());
        }
        return new ProcessBehaviour(series, segments, signals);
    }

    private static List<Segment> segments(
            Series series, NaturalBounds bounds, Screening screening) {
        List<Segment> segments = new ArrayList<>();
        int first = 0;
        for (int index = 1; index <= series.size(); index++) {
            if (index == series.size() || series.points().get(index).breakBefore()) {
                if (hasFigures(series, first, index - 1)) {
                    segments.add(Segment.of(series, first, index - 1, bounds, screening));
                }
                first = index;
            }
        }
        return segments;
    }

    private static boolean hasFigures(Series series, int first, int last) {
        for (int index = first; index <= last; index++) {
            if (series.has(index)) {
                return true;
            }
        }
        return false;
    }

    /** The last segment that has figures, or null where there are none at all. */
    public @Nullable Segment latestSegment() {
        return segments.isEmpty() ? null : segments.get(segments.size() - 1);
    }

    /** The signal at the latest figure, or null where it is within what chance explains. */
    public @Nullable Signal latestSignal() {
        return signals.get(series.latest());
    }

    /** The signal at that index, or null. */
    public @Nullable Signal signalAt(int index) {
        return signals.get(index);
    }
}
