package org.sitegen.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.Segment;
import org.sitegen.statistics.Signal;
import org.sitegen.statistics.Target;

/** A trend in numbers: a row for each period, gaps included. */
record TrendTable(TrendChart chart, ChartWords words) {

    ChartTable table() {
        List<ChartTable.Column> columns =
                List.of(
                        ChartTable.words(word("period")),
                        ChartTable.numbers(chart.measure().label()),
                        ChartTable.numbers(word("target")),
                        ChartTable.numbers(word("centre")),
                        ChartTable.numbers(word("lower")),
                        ChartTable.numbers(word("upper")),
                        ChartTable.words(word("signal")),
                        ChartTable.words(word("note")));
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < chart.course().readings().size(); index++) {
            rows.add(row(index));
        }
        return new ChartTable(chart.heading().title(), columns, rows).withoutEmptyColumns();
    }

    private List<String> row(int index) {
        Reading reading = chart.course().readings().get(index);
        Double value = reading.value();
        List<String> row = new ArrayList<>();
        row.add(ReadingWords.of(reading.period(), words));
        row.add(
                value == null
                        ? words.word("chart.no-figure")
                        : chart.measure().print(value, words));
        row.add(target(chart.course().targetAt(reading.period().last())));
        limits(segmentAt(index), row);
        row.add(signal(chart.behaviour().signalAt(index)));
        row.add(note(reading));
        return row;
    }

    private String target(@Nullable Target target) {
        return target == null ? "" : TargetStep.print(target, chart.measure(), words);
    }

    private void limits(@Nullable Segment segment, List<String> row) {
        Limits limits = segment == null ? null : segment.limits();
        row.add(segment == null ? "" : workedOut(segment.centre()));
        row.add(limits == null ? "" : workedOut(limits.lower()));
        row.add(limits == null ? "" : workedOut(limits.upper()));
    }

    private @Nullable Segment segmentAt(int index) {
        for (Segment segment : chart.behaviour().segments()) {
            if (segment.first() <= index && index <= segment.last()) {
                return segment;
            }
        }
        return null;
    }

    private String signal(@Nullable Signal signal) {
        return signal == null ? "" : PointText.signal(signal, chart.measure().direction(), words);
    }

    /** Mark and note of the figure, and the annotations of its months. */
    private String note(Reading reading) {
        List<String> parts = new ArrayList<>();
        String remark = reading.remark(words);
        if (!remark.isEmpty()) {
            parts.add(remark);
        }
        List<Annotation> annotations = chart.course().annotations();
        for (int index = 0; index < annotations.size(); index++) {
            Annotation annotation = annotations.get(index);
            boolean here =
                    !annotation.month().isBefore(reading.period().first())
                            && !annotation.month().isAfter(reading.period().last());
            if (here) {
                String sign = Notes.sign(index) + " " + annotation.kind().word(words);
                parts.add(words.word("chart.mark-and-note", sign, annotation.text()));
            }
        }
        return String.join("; ", parts);
    }

    private String workedOut(double value) {
        return chart.measure().printWorkedOut(value, words);
    }

    private String word(String column) {
        return words.word("chart.column." + column);
    }
}
