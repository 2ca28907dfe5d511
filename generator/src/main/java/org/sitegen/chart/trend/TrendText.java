package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitegen.chart.ChartNote;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartText;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.chart.scale.ValueScale;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.TargetRange;
import org.sitegen.statistics.course.Level;

/** A trend in sentences: all that its picture shows, from the same values. */
final class TrendText {

    private static final Pattern ENDED = Pattern.compile("[.!?…]$");

    private final TrendChart chart;
    private final ChartWords words;
    private final Metric metric;
    private final List<DataPoint> points;
    private final List<String> sentences = new ArrayList<>();

    TrendText(TrendChart chart, ChartWords words) {
        this.chart = chart;
        this.words = words;
        this.metric = chart.metric();
        this.points = chart.data().points();
    }

    /** The text alternative. */
    String alternative() {
        if (chart.data().end(true) < 0) {
            add("chart.text.nothing", metric.label());
        } else {
            figures();
            chart.course().levels().forEach(this::level);
        }
        targets();
        verdict();
        SignText.add(chart, words, sentences);
        MarkText.add(points, metric, words, sentences);
        annotations();
        return String.join(" ", sentences);
    }

    private void verdict() {
        add("chart.text.verdict", new VerdictText(chart, words).whole());
    }

    /** First and last figure, and the verdict. */
    String brief() {
        if (chart.data().end(true) < 0) {
            add("chart.text.nothing", metric.label());
        } else {
            int first = chart.data().end(false);
            int last = chart.data().end(true);
            add("chart.text.ends", figure(first), name(first), figure(last), name(last));
            verdict();
        }
        return String.join(" ", sentences);
    }

    /** All that is said beside the picture. */
    ChartText with(String alternative, ValueScale values) {
        List<String> footnotes = new ArrayList<>();
        ChartFootnotes.shapes(chart, words, footnotes);
        ChartFootnotes.limits(chart, words, footnotes);
        ChartFootnotes.season(chart, words, footnotes);
        ChartFootnotes.letters(points, words, footnotes);
        ChartFootnotes.axis(values, words, footnotes);
        return new ChartText(
                alternative,
                ChartTable.later(chart.heading().title(), new TrendTable(chart, words)::table),
                AnnotationMarks.list(chart.data().annotations(), words),
                footnotes);
    }

    private void figures() {
        int first = chart.data().end(false);
        int last = chart.data().end(true);
        int count = (int) points.stream().filter(point -> point.value() != null).count();
        String key = chart.bars() ? "chart.text.bars" : "chart.text.line";
        add(key, number(count), the(first), the(last), metric.label());
        add("chart.text.ends", figure(first), name(first), figure(last), name(last));
        if (count > 2) {
            extremes(first);
        }
    }

    private void extremes(int first) {
        int low = first;
        int high = first;
        for (int index = first; index < points.size(); index++) {
            if (chart.course().series().has(index)) {
                low = value(index) < value(low) ? index : low;
                high = value(index) > value(high) ? index : high;
            }
        }
        if (!figure(low).equals(figure(high))) {
            add("chart.text.extremes", figure(low), name(low), figure(high), name(high));
        }
    }

    private void level(Level level) {
        Limits limits = level.limits();
        String first = the(level.first());
        String last = the(level.last());
        String usual = workedOut(level.typical());
        if (limits != null && limits.lower() < limits.upper()) {
            String lower = metric.printBeside(limits.upper(), limits.lower(), words);
            String upper = metric.printBeside(limits.lower(), limits.upper(), words);
            add("chart.text.limits", first, last, usual, lower, upper);
        } else if (limits != null || level.steady()) {
            add("chart.text.usual", first, last, usual);
        }
    }

    private String workedOut(double value) {
        return metric.printWorkedOut(value, words);
    }

    private void targets() {
        for (TargetStep step : chart.data().targets()) {
            TargetRange target = step.target();
            String from = words.month(step.from());
            if (target == null) {
                add("chart.text.no-target", from);
            } else {
                add("chart.text.target", from, TargetStep.print(target, metric, words));
            }
        }
    }

    private void annotations() {
        for (ChartNote note : AnnotationMarks.list(chart.data().annotations(), words)) {
            add("chart.text.annotation", number(note.number()), note.period(), said(note));
        }
    }

    /** What a note says, as the end of a sentence. */
    private String said(ChartNote note) {
        String text = note.text();
        String said =
                text.isEmpty() ? note.kind() : words.word("chart.mark-and-note", note.kind(), text);
        return ENDED.matcher(said).find() ? said : said + '.';
    }

    private void add(String key, String... values) {
        sentences.add(words.word(key, values));
    }

    private String name(int index) {
        return words.period(points.get(index).period());
    }

    private String the(int index) {
        return PointText.within("the", points.get(index).period(), words);
    }

    private double value(int index) {
        return chart.course().series().at(index);
    }

    private String figure(int index) {
        return metric.print(value(index), words);
    }

    private String number(int number) {
        return words.number(number, 0);
    }
}
