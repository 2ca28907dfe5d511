package org.sitegen.chart.strip;

import java.util.List;
import org.sitegen.chart.ChartWords;
import org.sitegen.statistics.Spread;

/**
 * One of the strips of a chart.
 *
 * @param name what it shows; empty for the only one, which the chart's title names
 * @param cases what is counted
 * @param index which of their days it shows
 * @param isTold whether there are enough for a median
 */
record DayStrip(String name, List<DayStripChart.Case> cases, int index, boolean isTold) {

    static DayStrip of(int index, DayStripChart chart) {
        String name = chart.strips().size() == 1 ? "" : chart.strips().get(index);
        return new DayStrip(name, chart.cases(), index, chart.isTold());
    }

    int days(DayStripChart.Case one) {
        return one.days().get(index);
    }

    Spread spread() {
        return Spread.of(cases.stream().mapToDouble(this::days).toArray());
    }

    static String print(double days, ChartWords words) {
        return words.word("chart.days", words.number(days, days == Math.rint(days) ? 0 : 1));
    }

    /** What it shows, in a sentence or two. */
    String text(ChartWords words) {
        Spread spread = spread();
        String ends =
                words.word(
                        "chart.text.days-ends",
                        words.number(spread.count(), 0),
                        print(spread.lowest(), words),
                        print(spread.highest(), words));
        String told = isTold ? ends + " " + half(words) + "." : ends;
        return name.isEmpty() ? told : words.word("chart.text.days-of", name, told);
    }

    /** What half of them took at most. */
    String half(ChartWords words) {
        return words.word("chart.median-time", print(spread().median(), words));
    }

    /** The least and the most. */
    String range(ChartWords words) {
        Spread spread = spread();
        String lowest = print(spread.lowest(), words);
        String highest = print(spread.highest(), words);
        return lowest.equals(highest)
                ? lowest
                : words.word("chart.shortest-to-longest", lowest, highest);
    }
}
