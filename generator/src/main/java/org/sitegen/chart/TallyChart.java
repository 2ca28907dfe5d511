package org.sitegen.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How often each of a few things occurred: who noticed first, what contributed.
 *
 * @param heading what stands above it
 * @param measure what is counted
 * @param tallies in the order they are shown
 */
public record TallyChart(Heading heading, Measure measure, List<Tally> tallies) implements Drawing {

    /** A name and how often. */
    public record Tally(String name, double count) {}

    public TallyChart {
        tallies = List.copyOf(tallies);
    }

    @Override
    public Chart draw(ChartWords words) {
        List<RowBar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Tally tally : tallies) {
            String figure = measure.print(tally.count(), words);
            bars.add(new RowBar(tally.name(), "", tally.count(), figure, "chart-same"));
            rows.add(List.of(tally.name(), figure));
            sentences.add(words.word("chart.text.tally", tally.name(), figure));
        }
        ChartTable table =
                new ChartTable(
                        heading.title(),
                        List.of(
                                ChartTable.words(words.word("chart.column.what")),
                                ChartTable.numbers(measure.label())),
                        rows);
        return RowChart.draw(heading, bars, String.join(" ", sentences), table, words);
    }
}
