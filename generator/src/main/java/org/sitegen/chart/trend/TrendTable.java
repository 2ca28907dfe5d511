package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartWords;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.Segment;
import org.sitegen.statistics.Signal;
import org.sitegen.statistics.TargetRange;

/** A trend in numbers: a row for each period, gaps included. */
record TrendTable(TrendChart chart, ChartWords words) {

    ChartTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < chart.data().points().size(); index++) {
            rows.add(row(index));
        }
        return ChartTable.of(chart.heading().title(), columns(), rows).withoutEmptyColumns();
    }

    private List<ChartTable.Column> columns() {
        return List.of(
                ChartTable.words(word("period")),
                ChartTable.numbers(chart.metric().label()),
                ChartTable.numbers(word("target")),
                ChartTable.numbers(word("centre")),
                ChartTable.numbers(word("lower")),
                ChartTable.numbers(word("upper")),
                ChartTable.words(word("signal")),
                ChartTable.words(word("note")));
    }

    private List<String> row(int index) {
        DataPoint point = chart.data().points().get(index);
        Double value = point.value();
        List<String> row = new ArrayList<>();
        row.add(PointText.of(point.period(), words));
        row.add(value == null ? words.word("chart.no-figure") : chart.metric().print(value, words));
        row.add(target(chart.data().targetAt(point.period().last())));
        limits(segmentAt(index), row);
        row.add(signal(chart.behaviour().signalAt(index)));
        row.add(note(point));
        return row;
    }

    private String target(@Nullable TargetRange target) {
        return target == null ? "" : TargetStep.print(target, chart.metric(), words);
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
        return signal == null ? "" : PointText.signal(signal, chart.metric().direction(), words);
    }

    /** Mark and note of the figure, and the annotations of its months. */
    private String note(DataPoint point) {
        List<String> parts = new ArrayList<>();
        parts.add(point.remark(words));
        List<Annotation> annotations = chart.data().annotations();
        for (int index = 0; index < annotations.size(); index++) {
            if (point.period().contains(annotations.get(index).month())) {
                parts.add(note(index, annotations.get(index)));
            }
        }
        parts.removeIf(String::isEmpty);
        return String.join("; ", parts);
    }

    private String note(int index, Annotation annotation) {
        String sign = AnnotationMarks.sign(index) + " " + annotation.kind().word(words);
        return words.word("chart.mark-and-note", sign, annotation.text());
    }

    private String workedOut(double value) {
        return chart.metric().printWorkedOut(value, words);
    }

    private String word(String column) {
        return words.word("chart.column." + column);
    }
}
