package org.sitegen.chart;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.Segment;
import org.sitegen.statistics.Target;

/** A trend in sentences: all that its picture shows, from the same values. */
final class TrendText {

    private final TrendChart chart;
    private final ChartWords words;
    private final Measure measure;
    private final List<Reading> readings;
    private final List<String> sentences = new ArrayList<>();

    TrendText(TrendChart chart, ChartWords words) {
        this.chart = chart;
        this.words = words;
        this.measure = chart.measure();
        this.readings = chart.course().readings();
    }

    /** The text alternative. */
    String alternative() {
        if (chart.course().end(true) < 0) {
            say("chart.text.nothing", measure.label());
        } else {
            figures();
            segments();
        }
        targets();
        say("chart.text.verdict", VerdictWords.of(chart.verdict(), words));
        SignalText.add(chart, words, sentences);
        ReadingText.add(readings, measure, words, sentences);
        annotations();
        return String.join(" ", sentences);
    }

    /** First and last figure, and the verdict. */
    String brief() {
        if (chart.course().end(true) < 0) {
            say("chart.text.nothing", measure.label());
        } else {
            int first = chart.course().end(false);
            int last = chart.course().end(true);
            say("chart.text.ends", figure(first), name(first), figure(last), name(last));
            say("chart.text.verdict", VerdictWords.of(chart.verdict(), words));
        }
        return String.join(" ", sentences);
    }

    /** How the picture is to be read. */
    List<String> remarks(ValueScale values) {
        List<String> remarks = new ArrayList<>();
        Remarks.shapes(chart, words, remarks);
        Remarks.limits(chart, words, remarks);
        Remarks.letters(readings, words, remarks);
        Remarks.axis(values, words, remarks);
        return remarks;
    }

    private void figures() {
        int first = chart.course().end(false);
        int last = chart.course().end(true);
        int count = chart.behaviour().segments().stream().mapToInt(Segment::points).sum();
        String key = chart.bars() ? "chart.text.bars" : "chart.text.line";
        say(key, number(count), name(first), name(last), measure.label());
        say("chart.text.ends", figure(first), name(first), figure(last), name(last));
        if (count > 2) {
            extremes(first);
        }
    }

    private void extremes(int first) {
        int low = first;
        int high = first;
        for (int index = first; index < readings.size(); index++) {
            if (chart.behaviour().series().has(index)) {
                low = value(index) < value(low) ? index : low;
                high = value(index) > value(high) ? index : high;
            }
        }
        say("chart.text.extremes", figure(low), name(low), figure(high), name(high));
    }

    private void segments() {
        for (Segment segment : chart.behaviour().segments()) {
            Limits limits = segment.limits();
            String first = name(segment.first());
            String last = name(segment.last());
            String centre = measure.printWorkedOut(segment.centre(), words);
            if (limits == null) {
                say("chart.text.median", first, last, centre);
                continue;
            }
            say(
                    segment.trial() ? "chart.text.trial-limits" : "chart.text.limits",
                    first,
                    last,
                    centre,
                    measure.printWorkedOut(limits.lower(), words),
                    measure.printWorkedOut(limits.upper(), words));
        }
    }

    private void targets() {
        for (TargetStep step : chart.course().targets()) {
            Target target = step.target();
            String from = words.month(step.from());
            if (target == null) {
                say("chart.text.no-target", from);
            } else {
                say("chart.text.target", from, TargetStep.print(target, measure, words));
            }
        }
    }

    private void annotations() {
        for (ChartNote note : Notes.list(chart.course().annotations(), words)) {
            say(
                    "chart.text.annotation",
                    number(note.number()),
                    note.period(),
                    note.kind(),
                    note.text());
        }
    }

    private void say(String key, String... values) {
        sentences.add(words.word(key, values));
    }

    private String name(int index) {
        return ReadingWords.of(readings.get(index).period(), words);
    }

    private double value(int index) {
        return chart.behaviour().series().at(index);
    }

    private String figure(int index) {
        return measure.print(value(index), words);
    }

    private String number(int number) {
        return words.number(number, 0);
    }
}
