package org.sitegen.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitegen.newsletter.Mark;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.Segment;

/** How a picture is to be read, as far as it needs saying. */
final class Remarks {

    private Remarks() {}

    /** "p provisional, x not available", for the letters that occur; nothing where none does. */
    static void letters(List<Reading> readings, ChartWords words, List<String> remarks) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Reading reading : readings) {
            marks.add(reading.mark());
        }
        marks.remove(Mark.FINAL);
        if (marks.isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Mark mark : marks) {
            parts.add(words.word("chart.letter", mark.letter(), ReadingWords.of(mark, words)));
        }
        remarks.add(words.word("chart.remark.letters", String.join(", ", parts)));
    }

    /** The shapes that occur besides the circle. */
    static void shapes(TrendChart chart, ChartWords words, List<String> remarks) {
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        chart.behaviour()
                .signals()
                .values()
                .forEach(s -> meanings.add(Meaning.of(s, chart.measure().direction())));
        for (Meaning meaning : meanings) {
            remarks.add(words.word("chart.remark." + meaning.classes().substring(6)));
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
        if (limits.lowerClamped()) {
            String least = chart.measure().printTarget(limits.lower(), words);
            remarks.add(words.word("chart.remark.lower-clamped", least));
        }
        if (limits.upperClamped()) {
            String most = chart.measure().printTarget(limits.upper(), words);
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
