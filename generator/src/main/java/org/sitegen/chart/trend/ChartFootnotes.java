package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.chart.PointStyle;
import org.sitegen.chart.scale.ValueScale;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.Segment;

/** How a picture is to be read, as far as it needs saying. */
final class ChartFootnotes {

    private ChartFootnotes() {}

    /** "p provisional, x not available", for the letters that occur; nothing where none does. */
    static void letters(List<DataPoint> points, ChartWords words, List<String> remarks) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        points.forEach(point -> marks.add(point.mark()));
        marks.remove(Mark.FINAL);
        if (!marks.isEmpty()) {
            List<String> parts = new ArrayList<>();
            for (Mark mark : marks) {
                parts.add(words.word("chart.letter", mark.letter(), PointText.of(mark, words)));
            }
            remarks.add(words.word("chart.remark.letters", String.join(", ", parts)));
        }
    }

    /** The shapes that occur besides the circle. */
    static void shapes(TrendChart chart, ChartWords words, List<String> remarks) {
        Set<PointStyle> styles = EnumSet.noneOf(PointStyle.class);
        chart.behaviour()
                .signals()
                .values()
                .forEach(s -> styles.add(PointStyle.of(s, chart.metric().direction())));
        for (PointStyle style : styles) {
            remarks.add(words.word("chart.remark." + style.classes().substring(6)));
        }
    }

    /** What the latest limits rest on, and where they are held. */
    static void limits(TrendChart chart, ChartWords words, List<String> remarks) {
        Segment segment = chart.behaviour().latestSegment();
        Limits limits = segment == null ? null : segment.limits();
        if (segment == null || limits == null) {
            remarks.add(words.word("chart.remark.median"));
            return;
        }
        if (segment.trial()) {
            remarks.add(words.word("chart.remark.trial", words.number(segment.points(), 0)));
        }
        clamped(chart.metric(), limits, words, remarks);
    }

    private static void clamped(
            Metric metric, Limits limits, ChartWords words, List<String> remarks) {
        if (limits.lowerClamped()) {
            String least = metric.printTarget(limits.lower(), words);
            remarks.add(words.word("chart.remark.lower-clamped", least));
        }
        if (limits.upperClamped()) {
            String most = metric.printTarget(limits.upper(), words);
            remarks.add(words.word("chart.remark.upper-clamped", most));
        }
    }

    /** That the axis does not start at zero. */
    static void axis(ValueScale values, ChartWords words, List<String> remarks) {
        if (!values.startsAtZero()) {
            String start = words.number(values.low(), values.decimals());
            remarks.add(words.word("chart.remark.axis", start));
        }
    }
}
