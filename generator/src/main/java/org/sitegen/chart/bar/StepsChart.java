package org.sitegen.chart.bar;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartText;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Drawing;

/**
 * Steps of work, one after the other: each bar begins where the one before ends.
 *
 * @param heading what stands above it
 * @param steps in their order
 */
public record StepsChart(ChartHeading heading, List<Step> steps) implements Drawing {

    /**
     * One step.
     *
     * @param name what is done
     * @param who who does it, or empty
     * @param length how long it takes, in the same unit for all
     * @param takes the same in words
     */
    public record Step(String name, String who, double length, String takes) {}

    public StepsChart {
        steps = List.copyOf(steps);
    }

    @Override
    public Chart draw(ChartWords words) {
        List<BarRow> bars = new ArrayList<>();
        double start = 0;
        for (Step step : steps) {
            bars.add(new BarRow(step.name(), "", start, step.length(), step.takes(), "chart-same"));
            start += step.length();
        }
        ChartText text = ChartText.of(RowChart.text(bars, words), table(words));
        return RowChart.draw(heading, bars, text, words);
    }

    private ChartTable table(ChartWords words) {
        return ChartTable.of(
                        heading.title(),
                        List.of(
                                ChartTable.words(words.word("chart.column.what")),
                                ChartTable.words(words.word("chart.column.who")),
                                ChartTable.words(words.word("chart.column.takes"))),
                        steps.stream()
                                .map(step -> List.of(step.name(), step.who(), step.takes()))
                                .toList())
                .withoutEmptyColumns();
    }
}
