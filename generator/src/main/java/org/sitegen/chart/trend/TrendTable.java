package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartWords;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.TargetRange;
import org.sitegen.statistics.course.Level;

/** A trend in numbers: a row for each period, gaps included. */
record TrendTable(TrendChart chart, ChartWords words) {

    ChartTable table() {
        Signs signs = Signs.of(chart);
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < chart.data().points().size(); index++) {
            rows.add(row(index, signs));
        }
        return ChartTable.of(chart.heading().title(), columns(), rows).withoutEmptyColumns();
    }

    private List<ChartTable.Column> columns() {
        return List.of(
                ChartTable.words(word("period")),
                ChartTable.numbers(chart.metric().label()),
                ChartTable.numbers(word("target")),
                ChartTable.numbers(word("usual")),
                ChartTable.numbers(word("lower")),
                ChartTable.numbers(word("upper")),
                ChartTable.words(word("sign")),
                ChartTable.words(word("note")));
    }

    private List<String> row(int index, Signs signs) {
        DataPoint point = chart.data().points().get(index);
        Double value = point.value();
        List<String> row = new ArrayList<>();
        row.add(words.period(point.period()));
        row.add(value == null ? words.word("chart.no-figure") : chart.metric().print(value, words));
        row.add(target(chart.data().targetAt(point.period().last())));
        limits(levelAt(index), row);
        row.add(signs.text(index, words));
        row.add(note(point));
        return row;
    }

    private String target(@Nullable TargetRange target) {
        return target == null ? "" : TargetStep.print(target, chart.metric(), words);
    }

    private void limits(@Nullable Level level, List<String> row) {
        Limits limits = level == null ? null : level.limits();
        row.add(level == null || !level.steady() ? "" : workedOut(level.typical()));
        row.add(limits == null ? "" : workedOut(limits.lower()));
        row.add(limits == null ? "" : workedOut(limits.upper()));
    }

    private @Nullable Level levelAt(int index) {
        for (Level level : chart.course().levels()) {
            if (level.first() <= index && index <= level.last()) {
                return level;
            }
        }
        return null;
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
        return PointText.and(parts, words);
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
