package org.sitegen.chart.trend;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.PointStyle;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.TargetRange;
import org.sitegen.statistics.course.Change;

/**
 * What is special about the figures of a trend: exceptions, the beginning of its last change, and
 * targets that were missed.
 */
record Signs(TrendChart chart, SortedMap<Integer, PointSign> signs) {

    /**
     * One of them.
     *
     * @param style what it means
     * @param past whether it is true no more
     * @param key what it is, in words
     */
    record PointSign(PointStyle style, boolean past, String key) {

        /** For the style sheet: what is true no more has the shape but no colour. */
        String classes() {
            return past ? style.classes() + " chart-past" : style.classes();
        }

        /** "worse from here on". */
        String text(ChartWords words) {
            return words.word("chart.sign." + key, style.word(words));
        }
    }

    private static final PointSign NONE = new PointSign(PointStyle.SAME, false, "");

    static Signs of(TrendChart chart) {
        SortedMap<Integer, PointSign> signs = new TreeMap<>();
        Change change = chart.verdict().change();
        if (change != null && chart.verdict().variation().isChange()) {
            boolean trend = change.kind() == Change.Kind.TREND;
            boolean past = !chart.verdict().tone(direction(chart)).isLate();
            PointStyle style = PointStyle.of(change.side(), direction(chart));
            int at = trend ? change.last() : start(chart, change.since());
            signs.put(at, new PointSign(style, past, trend ? "trend" : "change"));
        }
        for (Map.Entry<Integer, SignalSide> one : chart.course().exceptional().entrySet()) {
            PointStyle style = PointStyle.of(one.getValue(), direction(chart));
            boolean past = one.getKey() != chart.data().end(true);
            signs.put(one.getKey(), new PointSign(style, past, "exceptional"));
        }
        return new Signs(chart, signs);
    }

    private static Direction direction(TrendChart chart) {
        return chart.metric().direction();
    }

    /** The first figure from a period on: the period of which a change was told may have none. */
    private static int start(TrendChart chart, int since) {
        int at = since;
        while (!chart.course().series().has(at)) {
            at++;
        }
        return at;
    }

    /** The one of a figure; without style where it is like the others. */
    PointSign at(int index) {
        return signs.getOrDefault(index, NONE);
    }

    /** Whether a figure missed the target of its period. */
    boolean isMissed(int index) {
        DataPoint point = chart.data().points().get(index);
        TargetRange target = chart.data().targetAt(point.period().last());
        Double value = point.value();
        return value != null && target != null && !target.metBy(value);
    }

    /** What a missed target is drawn as, for the style sheet: only the latest is coloured. */
    String missedClasses(int index) {
        return index == chart.data().end(true) ? "chart-missed chart-now" : "chart-missed";
    }

    /** What is special about a figure, or empty. */
    String text(int index, ChartWords words) {
        return signs.containsKey(index) ? at(index).text(words) : "";
    }
}
