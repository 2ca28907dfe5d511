package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.chart.PointStyle;
import org.sitegen.chart.scale.ValueScale;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.course.Level;

/** How a picture is to be read, as far as it needs saying. */
final class ChartFootnotes {

    private static final int YEAR = 12;

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
        Signs signs = Signs.of(chart);
        Set<PointStyle> styles = EnumSet.noneOf(PointStyle.class);
        signs.signs().values().forEach(sign -> styles.add(sign.style()));
        for (PointStyle style : styles) {
            remarks.add(words.word("chart.remark." + style.key()));
        }
        if (IntStream.range(0, chart.data().points().size()).anyMatch(signs::isMissed)) {
            remarks.add(
                    words.word(chart.bars() ? "chart.remark.missed-bar" : "chart.remark.missed"));
        }
    }

    /**
     * Between what the latest figures stay, and where that is held; or why nothing is said of it.
     */
    static void limits(TrendChart chart, ChartWords words, List<String> remarks) {
        Level level = chart.course().latestLevel();
        Limits limits = level == null ? null : level.limits();
        if (limits != null) {
            clamped(chart.metric(), limits, words, remarks);
        } else if (level != null && !level.steady()) {
            remarks.add(words.word("chart.remark.slope"));
        } else {
            boolean seasonal = chart.verdict().seasonal();
            remarks.add(words.word(seasonal ? "chart.remark.seasonal" : "chart.remark.no-band"));
        }
    }

    /** What stood in the same months a year before, where nobody can tell a season yet. */
    static void season(TrendChart chart, ChartWords words, List<String> remarks) {
        int latest = chart.data().end(true);
        if (latest < 0 || chart.course().season().canBeTold()) {
            return;
        }
        List<DataPoint> points = chart.data().points();
        int periods = YEAR / points.get(latest).period().months();
        int before = latest - periods;
        if (periods > 1 && before >= chart.course().comparableFrom()) {
            yearBefore(points.get(before), chart.metric(), words, remarks);
        }
    }

    private static void yearBefore(
            DataPoint point, Metric metric, ChartWords words, List<String> remarks) {
        Double value = point.value();
        if (value != null) {
            String when = words.period(point.period());
            remarks.add(words.word("chart.remark.no-season", when, metric.print(value, words)));
        }
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
