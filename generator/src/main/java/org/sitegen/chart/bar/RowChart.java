package org.sitegen.chart.bar;

import java.util.List;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Heading;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;

/** A chart of a few bars under each other, in both sizes. */
final class RowChart {

    private RowChart() {}

    static Chart draw(
            Heading heading,
            List<RowBar> bars,
            String alternative,
            ChartTable table,
            ChartWords words) {
        Svg svg = new Svg();
        for (PictureSize size : List.of(PictureSize.WIDE, PictureSize.NARROW)) {
            RowBars rows = new RowBars(bars, size);
            svg.begin(size.classes(), size, Math.max(1, rows.height()), heading.id());
            if (size == PictureSize.WIDE) {
                svg.describe(heading.id(), heading.title(), alternative);
            }
            rows.draw(svg, words);
            svg.end();
        }
        return new Chart(
                heading.id(),
                svg.toString(),
                heading.title(),
                heading.subtitle(),
                alternative,
                table,
                List.of(),
                List.of());
    }
}
