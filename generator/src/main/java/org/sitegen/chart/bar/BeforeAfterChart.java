package org.sitegen.chart.bar;

import java.util.List;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartText;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Drawing;
import org.sitegen.chart.Metric;
import org.sitegen.chart.PointStyle;
import org.sitegen.statistics.SignalSide;

/**
 * What a change brought: two bars from zero, the earlier one lighter, with their values.
 *
 * @param heading what stands above it
 * @param metric what the figure is
 * @param before the figure before
 * @param after the figure after
 */
public record BeforeAfterChart(
        ChartHeading heading, Metric metric, MeasuredMoment before, MeasuredMoment after)
        implements Drawing {

    /**
     * A figure and its time.
     *
     * @param when the period in words, and the number of cases if it is known
     * @param value the figure
     */
    public record MeasuredMoment(String when, double value) {}

    @Override
    public Chart draw(ChartWords words) {
        String from = words.word("chart.before");
        String to = words.word("chart.after");
        String old = metric.print(before.value(), words);
        String now = metric.print(after.value(), words);
        String alternative =
                words.word("chart.text.pair", from, old, before.when(), to, now, after.when());
        List<BarRow> bars =
                List.of(
                        BarRow.fromZero(from, before.when(), before.value(), old, "chart-earlier"),
                        BarRow.fromZero(to, after.when(), after.value(), now, style().classes()));
        return RowChart.draw(heading, bars, ChartText.of(alternative, table(bars, words)), words);
    }

    private ChartTable table(List<BarRow> bars, ChartWords words) {
        return ChartTable.of(
                heading.title(),
                List.of(
                        ChartTable.words(words.word("chart.column.what")),
                        ChartTable.words(words.word("chart.column.period")),
                        ChartTable.numbers(metric.label())),
                bars.stream().map(bar -> List.of(bar.name(), bar.detail(), bar.figure())).toList());
    }

    private PointStyle style() {
        if (before.value() == after.value()) {
            return PointStyle.SAME;
        }
        SignalSide side = after.value() > before.value() ? SignalSide.HIGH : SignalSide.LOW;
        return PointStyle.of(metric.direction().meaningOf(side));
    }
}
