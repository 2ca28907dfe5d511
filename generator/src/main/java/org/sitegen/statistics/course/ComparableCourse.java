package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.Spread;
import org.sitegen.statistics.method.ChangePoint;
import org.sitegen.statistics.method.PairwiseRanks;
import org.sitegen.statistics.method.Trend;

/**
 * How figures that can be compared went, before it is put into the words of readers.
 *
 * @param figures the figures
 * @param stretches the parts with one level or slope, oldest first
 * @param scaled the figures on the scale that fits them, without their season
 * @param season whether they have one
 */
record ComparableCourse(
        ComparableFigures figures, List<Stretch> stretches, ScaledCourse scaled, Season season) {

    /** So many figures that lie off together are told; one more may be a change of level. */
    static final int IN_A_ROW = ChangePoint.SHORTEST - 1;

    private static final int LEAST_OTHERS = 2 * ChangePoint.SHORTEST;

    /** Below this they lie off: of steady series 1 in 200 come below it. */
    private static final double CHANCE = 0.012;

    /** Index of the period of the first figure. */
    int first() {
        return figures.period(0);
    }

    /** Index of the period of the last figure. */
    int last() {
        return figures.period(figures.count() - 1);
    }

    /** Each figure that does not belong to the rest. */
    SortedMap<Integer, SignalSide> exceptional() {
        SortedMap<Integer, SignalSide> sides = new TreeMap<>();
        for (int place = 0; place < figures.count(); place++) {
            if (scaled.extremes().isExtreme(place)) {
                sides.put(figures.period(place), scaled.side(place));
            }
        }
        return sides;
    }

    /**
     * On which side the latest three figures lie together, where each alone need not be far off.
     */
    @Nullable SignalSide inARow() {
        Stretch last = stretches.get(stretches.size() - 1);
        int others = last.to() - last.from() - IN_A_ROW;
        if (!last.steady() || season.isClear() || others < LEAST_OTHERS) {
            return null;
        }
        double[] values = scaled.levelled().values();
        double[] level = Arrays.copyOfRange(values, last.from(), last.to());
        ChangePoint split = ChangePoint.at(PairwiseRanks.of(level).ranks(), others);
        boolean off = split.p() < CHANCE && endsBeyond(level, others, Math.signum(split.z()));
        return off ? scaled.sideOf(split.z()) : null;
    }

    /** Where most are equal, one that is not weighs more than it should. */
    private static boolean endsBeyond(double[] level, int others, double side) {
        double usual = Spread.of(Arrays.copyOf(level, others)).median();
        return Arrays.stream(level, others, level.length).allMatch(it -> (it - usual) * side > 0);
    }

    /**
     * A level with its limits for each stretch; without a band where a flat one would mislead, and
     * none of a few figures: nothing is usual yet.
     */
    List<Level> levels(FigureKind kind, NaturalBounds bounds) {
        if (figures.count() < ChangePoint.SHORTEST) {
            return List.of();
        }
        List<Level> levels = new ArrayList<>(stretches.size());
        for (int number = 0; number < stretches.size(); number++) {
            Stretch stretch = stretches.get(number);
            boolean flat = stretch.steady() && !season.isClear();
            levels.add(
                    new Level(
                            figures.period(stretch.from()),
                            figures.period(stretch.to() - 1),
                            part(stretch).typical(kind),
                            stretch.steady(),
                            scaled.scale().shape() == Scale.Shape.PLAIN,
                            flat ? scaled.limits(number, bounds) : null));
        }
        return levels;
    }

    /** What changed, oldest first. */
    List<Change> changes(FigureKind kind, NaturalBounds bounds, int periods) {
        List<Change> changes = new ArrayList<>();
        for (int number = 0; number < stretches.size(); number++) {
            Stretch stretch = stretches.get(number);
            Double changed = stretch.changed();
            if (changed != null) {
                changes.add(step(stretches.get(number - 1), stretch, changed, kind));
            }
            Double trend = stretch.trend();
            if (trend != null) {
                changes.add(trend(stretch, trend, bounds, periods));
            }
        }
        return changes;
    }

    private Change step(Stretch before, Stretch after, double p, FigureKind kind) {
        return new Change(
                Change.Kind.LEVEL,
                figures.period(after.from()),
                figures.period(after.to() - 1),
                part(before).typical(kind),
                part(after).typical(kind),
                0,
                p);
    }

    /** What its editor's break before these figures did: the last level there, the first here. */
    Change declaredAfter(ComparableCourse earlier, FigureKind kind) {
        Stretch before = earlier.stretches.get(earlier.stretches.size() - 1);
        Stretch after = stretches.get(0);
        ComparableFigures old = earlier.part(before);
        ComparableFigures young = part(after);
        ChangePoint split = ChangePoint.at(PairwiseRanks.of(old.and(young)).ranks(), old.count());
        return new Change(
                Change.Kind.DECLARED,
                young.period(0),
                young.period(young.count() - 1),
                old.typical(kind),
                young.typical(kind),
                0,
                split.p());
    }

    private Change trend(Stretch stretch, double p, NaturalBounds bounds, int periods) {
        ComparableFigures part = figures.part(stretch.from(), stretch.bend());
        double slope = Trend.slope(part.values(), part.times());
        double before = Spread.of(levelled(part, slope)).median();
        int last = part.period(part.count() - 1);
        double after = before + slope * (last - part.times()[0]);
        return new Change(
                Change.Kind.TREND,
                part.period(0),
                last,
                bounds.clamp(before),
                bounds.clamp(after),
                slope * periods,
                p);
    }

    private ComparableFigures part(Stretch stretch) {
        return figures.part(stretch.from(), stretch.to());
    }

    /** The figures as they would be without the slope, seen from the first. */
    private static double[] levelled(ComparableFigures part, double slope) {
        double[] levelled = new double[part.count()];
        for (int place = 0; place < levelled.length; place++) {
            double gone = part.times()[place] - part.times()[0];
            levelled[place] = part.values()[place] - slope * gone;
        }
        return levelled;
    }
}
