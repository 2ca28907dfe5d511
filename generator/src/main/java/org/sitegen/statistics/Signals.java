package org.sitegen.statistics;

import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the signals of one segment. A gap interrupts a run: what happened in it is unknown. */
final class Signals {

    /** Length of a run or a trend that chance does not explain. */
    private static final int RUN = 7;

    private final Series series;
    private final Segment segment;
    private final SortedMap<Integer, Signal> found = new TreeMap<>();

    Signals(Series series, Segment segment) {
        this.series = series;
        this.segment = segment;
    }

    SortedMap<Integer, Signal> find() {
        if (segment.limits() == null) {
            return found;
        }
        outsideLimits();
        trends();
        nearLimits();
        shifts();
        return found;
    }

    private void outsideLimits() {
        for (int index = segment.first(); index <= segment.last(); index++) {
            if (series.has(index) && outside(index)) {
                mark(index, index, Rule.OUTSIDE_LIMIT, side(index));
            }
        }
    }

    private void trends() {
        int start = segment.first();
        int way = 0;
        for (int index = start + 1; index <= segment.last() + 1; index++) {
            int step = step(index);
            if (step == 0 || step != way) {
                markRun(start, index - 1, Rule.TREND, way);
                start = index - 1;
                way = step;
            }
        }
    }

    private void nearLimits() {
        for (int third = segment.first() + 2; third <= segment.last(); third++) {
            int side = side(third);
            if (side == 0 || side(third - 1) != side || side(third - 2) != side) {
                continue;
            }
            int near = near(third) + near(third - 1) + near(third - 2);
            if (near >= 2) {
                markNear(third, side);
            }
        }
    }

    private void markNear(int third, int side) {
        for (int index = third - 2; index <= third; index++) {
            if (near(index) == 1) {
                mark(index, index, Rule.NEAR_LIMIT, side);
            }
        }
    }

    private void shifts() {
        int start = segment.first();
        for (int index = start + 1; index <= segment.last() + 1; index++) {
            if (index > segment.last() || side(index) != side(start)) {
                markRun(start, index - 1, Rule.SHIFT, side(start));
                start = index;
            }
        }
    }

    private void markRun(int first, int last, Rule rule, int side) {
        if (side != 0 && last - first + 1 >= RUN) {
            mark(first, last, rule, side);
        }
    }

    private void mark(int first, int last, Rule rule, int side) {
        Signal signal = new Signal(rule, side > 0 ? SignalSide.HIGH : SignalSide.LOW);
        for (int index = first; index <= last; index++) {
            found.putIfAbsent(index, signal);
        }
    }

    /** 1 above the mean, -1 below, 0 on it or in a gap. */
    private int side(int index) {
        return series.has(index) ? sign(series.at(index) - segment.centre()) : 0;
    }

    /** 1 for a rise from the period before, -1 for a fall, 0 for neither or across a gap. */
    private int step(int index) {
        boolean known =
                index > segment.first()
                        && index <= segment.last()
                        && series.has(index)
                        && series.has(index - 1);
        return known ? sign(series.at(index) - series.at(index - 1)) : 0;
    }

    private boolean outside(int index) {
        return distance(index) > Segment.REACH * segment.averageRange() + segment.tolerance();
    }

    /** 1 for a figure in the outer third of the way to a limit, 0 otherwise. */
    private int near(int index) {
        double inner = Segment.REACH * 2 / 3 * segment.averageRange() + segment.tolerance();
        return distance(index) > inner && !outside(index) ? 1 : 0;
    }

    private double distance(int index) {
        return series.has(index) ? Math.abs(series.at(index) - segment.centre()) : 0;
    }

    private int sign(double difference) {
        return Math.abs(difference) <= segment.tolerance() ? 0 : difference > 0 ? 1 : -1;
    }
}
