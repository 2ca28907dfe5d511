package org.sitegen.chart.bar;

import java.util.List;
import java.util.stream.Collectors;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartText;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;

/** A chart of a few bars under each other, in both sizes. */
final class RowChart {

    private RowChart() {}

    static Chart draw(ChartHeading heading, List<BarRow> bars, ChartText text, ChartWords words) {
        Svg svg = new Svg();
        for (PictureSize size : PictureSize.OF_A_PAGE) {
            RowBars rows = new RowBars(bars, size);
            heading.begin(svg, size, Math.max(1, rows.height()), text.alternative());
            rows.draw(svg, words);
            svg.end();
        }
        return heading.chart(svg, text);
    }

    /** Each bar in a sentence. */
    static String text(List<BarRow> bars, ChartWords words) {
        return bars.stream()
                .map(bar -> words.word("chart.text.tally", bar.name(), bar.figure()))
                .collect(Collectors.joining(" "));
    }
}
