package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Spread;
import org.sitegen.statistics.method.ChangePoint;
import org.sitegen.statistics.method.Excursion;
import org.sitegen.statistics.method.FittedLine;
import org.sitegen.statistics.method.PairwiseRanks;
import org.sitegen.statistics.method.Residuals;
import org.sitegen.statistics.method.Trend;

/**
 * Parts figures where their level changed, and the parts again (binary segmentation: Vostrikova,
 * Soviet Mathematics Doklady 24, 1981). Where a line through all of them fits better than two
 * levels, they stay together.
 */
final class StretchFinder {

    /** Below this a level changed: of steady series 3 in 100 come below it. */
    private static final double CHANGE = 0.06;

    /** Below this it did before 18 months are full: half a season looks like a step. */
    private static final double EARLY_CHANGE = 0.02;

    /** Below this a level was left and come back to: of steady series 1 in 100 come below it. */
    private static final double EXCURSION = 0.01;

    /** Below this figures rise or fall steadily. */
    private static final double TREND = 0.01;

    /** Below this a side of a bend slopes, where it is known that there is one. */
    private static final double SIDE = 0.05;

    /** So small a part of the squares is binary arithmetic. */
    private static final double ROUNDING = 1e-9;

    /** The fewest figures of a level that a change is told of. */
    private static final int SHORTEST = ChangePoint.SHORTEST - 1;

    private final ComparableFigures figures;
    private final int periods;
    private final double inflation;
    private final double clear;
    private final List<Stretch> found = new ArrayList<>();

    private StretchFinder(ComparableFigures figures, int periods, double inflation) {
        this.figures = figures;
        this.periods = periods;
        this.inflation = inflation;
        clear = 2 * figures.span() < 3 * periods ? EARLY_CHANGE : CHANGE;
    }

    /**
     * The stretches, oldest first.
     *
     * @param periods of a year
     * @param inflation of the variance by what was estimated from the figures before; 1 for nothing
     */
    static List<Stretch> find(ComparableFigures figures, int periods, double inflation) {
        StretchFinder finder = new StretchFinder(figures, periods, inflation);
        finder.part(0, figures.count(), null);
        finder.settle();
        return finder.found;
    }

    /**
     * Puts each change of level where the figures go from one typical figure to the other; where
     * that leaves too few on a side, they make no level.
     */
    private void settle() {
        int number = 1;
        while (number < found.size()) {
            Stretch before = found.get(number - 1);
            Stretch after = found.get(number);
            boolean levels = before.steady() && after.steady();
            int place = levels ? turnover(before, after) : after.from();
            if (levels && (place < before.from() + SHORTEST || place > after.to() - SHORTEST)) {
                found.set(number - 1, before.upTo(after.to()));
                found.remove(number);
            } else {
                found.set(number - 1, levels ? before.upTo(place) : before);
                found.set(number++, levels ? after.beginningAt(place) : after);
            }
        }
    }

    /** Where least is left of the distances: of figures that lie apart it is where they part. */
    private int turnover(Stretch before, Stretch after) {
        double one = median(before);
        double other = median(after);
        double left = 0;
        double least = 0;
        int best = before.from();
        for (int place = before.from(); place < after.to(); place++) {
            double value = figures.values()[place];
            left += Math.abs(value - one) - Math.abs(value - other);
            if (left < least || (left == least && place + 1 == before.to())) {
                least = left;
                best = place + 1;
            }
        }
        return best;
    }

    private double median(Stretch level) {
        return Spread.of(figures.part(level.from(), level.to()).values()).median();
    }

    private void part(int from, int to, @Nullable Double changed) {
        ComparableFigures part = figures.part(from, to);
        PairwiseRanks pairs = PairwiseRanks.of(part.values());
        ChangePoint change = ChangePoint.of(pairs.ranks(), inflation);
        double trend = change == null ? 1 : trend(part, pairs);
        if (change == null || (change.p() >= clear && trend >= TREND)) {
            level(from, to, changed, pairs);
        } else if (trend < TREND && isLine(pairs.ranks(), part.times(), change)) {
            line(from, to, changed, trend);
        } else if (!begins(from, to, change, Math.min(change.p(), trend))) {
            part(from, from + change.index(), changed);
            part(from + change.index(), to, Math.min(change.p(), trend));
        }
    }

    /** Whether the figures were level and rise or fall since, which fits better than two levels. */
    private boolean begins(int from, int to, ChangePoint change, double p) {
        ComparableFigures part = figures.part(from, to);
        if (part.count() < figures.count()) {
            return false;
        }
        double steps = Residuals.squares(Residuals.ofLevels(part.values(), change.index()));
        double worth = Residuals.worth(part.count());
        FittedLine begun = FittedLine.begun(part.values(), part.times());
        return begun.bend() < part.count()
                && begun.squares() < steps * worth * worth
                && bends(from, from + begun.bend(), to, null, p);
    }

    /** One level, or one that was left and come back to. */
    private void level(int from, int to, @Nullable Double changed, PairwiseRanks pairs) {
        Excursion away = excursion(figures.part(from, to), pairs);
        if (away == null || away.p() >= EXCURSION) {
            found.add(new Stretch(from, to, changed, null, to));
        } else if (!bends(from, from + away.turn(), to, changed, away.p())) {
            part(from, from + away.from(), changed);
            part(from + away.from(), from + away.to(), away.p());
            part(from + away.to(), to, away.p());
        }
    }

    /** Before two years are full a season looks like one. */
    private @Nullable Excursion excursion(ComparableFigures part, PairwiseRanks pairs) {
        return part.span() < 2 * periods
                ? null
                : Excursion.of(pairs, part.values(), part.times(), inflation);
    }

    /** Judged by the figures themselves: ranks go on rising where figures are level. */
    private void line(int from, int to, @Nullable Double changed, double p) {
        ComparableFigures part = figures.part(from, to);
        double worth = Residuals.worth(part.count());
        FittedLine straight = FittedLine.straight(part.values(), part.times());
        FittedLine ended = FittedLine.bent(part.values(), part.times(), true);
        boolean ends =
                ended.squares() < straight.squares() * worth && !slopes(from + ended.bend(), to);
        FittedLine best = ends ? ended : straight;
        if (!bends(from, from + turn(part, best.squares() * worth * worth), to, changed, p)) {
            found.add(new Stretch(from, to, changed, p, from + best.bend()));
        }
    }

    /** Where figures turned round, if that leaves less of their squares; else 0. */
    private static int turn(ComparableFigures part, double most) {
        double rounding = ROUNDING * Residuals.squares(Residuals.ofLevels(part.values()));
        FittedLine turned = FittedLine.bent(part.values(), part.times(), false);
        boolean round = turned.before() * turned.after() < 0;
        return round && turned.squares() < most - rounding ? turned.bend() : 0;
    }

    /** Parts figures at a bend, unless both sides are level. */
    private boolean bends(int from, int bend, int to, @Nullable Double changed, double p) {
        boolean before = bend > from && slopes(from, bend);
        boolean after = bend > from && slopes(bend, to);
        if (before || after) {
            found.add(new Stretch(from, bend, changed, before ? p : null, bend));
            found.add(new Stretch(bend, to, null, after ? p : null, to));
        }
        return before || after;
    }

    private boolean slopes(int from, int to) {
        ComparableFigures side = figures.part(from, to);
        PairwiseRanks pairs = PairwiseRanks.of(side.values());
        return Trend.of(pairs, side.times(), inflation).p() < SIDE;
    }

    /** A part is too short to tell a trend from what the parting left. */
    private double trend(ComparableFigures part, PairwiseRanks pairs) {
        return part.count() < figures.count() ? 1 : Trend.of(pairs, part.times(), inflation).p();
    }

    private static boolean isLine(double[] ranks, double[] times, ChangePoint change) {
        double steps = Residuals.squares(Residuals.ofLevels(ranks, change.index()));
        double worth = Residuals.worth(ranks.length);
        return FittedLine.straight(ranks, times).squares() * worth < steps;
    }
}
