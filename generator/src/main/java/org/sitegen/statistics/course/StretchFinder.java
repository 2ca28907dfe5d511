package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.method.ChangePoint;
import org.sitegen.statistics.method.FittedLine;
import org.sitegen.statistics.method.PairwiseRanks;
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

    /** Below this figures rise or fall steadily. */
    private static final double TREND = 0.01;

    /**
     * What a place has to explain, of a change or a bend, as a multiple of what Schwarz's criterion
     * asks for (Yao, Statistics and Probability Letters 6, 1988): so that steps are taken for lines
     * as often as lines for steps.
     */
    private static final double COST = 0.7;

    private final ComparableFigures figures;
    private final double inflation;
    private final double clear;
    private final List<Stretch> found = new ArrayList<>();

    private StretchFinder(ComparableFigures figures, int periods, double inflation) {
        this.figures = figures;
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
        return finder.found;
    }

    private void part(int from, int to, @Nullable Double changed) {
        ComparableFigures part = figures.part(from, to);
        PairwiseRanks pairs = PairwiseRanks.of(part.values());
        ChangePoint change = ChangePoint.of(pairs.ranks(), inflation);
        double trend = change == null ? 1 : trend(part, pairs);
        if (change == null || (change.p() >= clear && trend >= TREND)) {
            found.add(new Stretch(from, to, changed, null, to));
        } else if (trend < TREND && isLine(pairs.ranks(), part.times(), change)) {
            int bend = bend(part);
            found.add(new Stretch(from, to, changed, trend, from + bend));
        } else {
            part(from, from + change.index(), changed);
            part(from + change.index(), to, Math.min(change.p(), trend));
        }
    }

    /** A part is too short to tell a trend from what the parting left. */
    private double trend(ComparableFigures part, PairwiseRanks pairs) {
        return part.count() < figures.count()
                ? 1
                : Trend.of(pairs, part.values(), part.times(), inflation).p();
    }

    private static boolean isLine(double[] ranks, double[] times, ChangePoint change) {
        double steps = squares(ChangePoint.residuals(ranks, change.index()));
        return FittedLine.straight(ranks, times).squares() * worth(ranks.length) < steps;
    }

    /** By the figures themselves: ranks go on rising where figures are level. */
    private static int bend(ComparableFigures part) {
        double[] centred = part.values().clone();
        double mean = part.mean();
        for (int place = 0; place < centred.length; place++) {
            centred[place] -= mean;
        }
        FittedLine straight = FittedLine.straight(centred, part.times());
        FittedLine bent = FittedLine.bent(centred, part.times());
        boolean better = bent.squares() < straight.squares() * worth(centred.length);
        return better ? bent.bend() : straight.bend();
    }

    /** To what part of the squares one place more has to come down. */
    private static double worth(double n) {
        return Math.exp(-COST * Math.log(n) / n);
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
