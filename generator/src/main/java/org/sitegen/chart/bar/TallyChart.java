package org.sitegen.chart.bar;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartText;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Drawing;
import org.sitegen.chart.Metric;

/**
 * How often each of a few things occurred: who noticed first, what contributed.
 *
 * @param heading what stands above it
 * @param metric what is counted
 * @param tallies in the order they are shown
 */
public record TallyChart(ChartHeading heading, Metric metric, List<Tally> tallies)
        implements Drawing {

    /** A name and how often. */
    public record Tally(String name, double count) {}

    public TallyChart {
        tallies = List.copyOf(tallies);
    }

    @Override
    public Chart draw(ChartWords words) {
        List<BarRow> bars = new ArrayList<>();
        for (Tally tally : tallies) {
            String figure = metric.print(tally.count(), words);
            bars.add(BarRow.fromZero(tally.name(), "", tally.count(), figure, "chart-same"));
        }
        ChartText text = ChartText.of(RowChart.text(bars, words), table(bars, words));
        return RowChart.draw(heading, bars, text, words);
    }

    private ChartTable table(List<BarRow> bars, ChartWords words) {
        return ChartTable.of(
                heading.title(),
                List.of(
                        ChartTable.words(words.word("chart.column.what")),
                        ChartTable.numbers(metric.label())),
                bars.stream().map(bar -> List.of(bar.name(), bar.figure())).toList());
    }
}
