package org.sitegen.chart;

import java.util.List;

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
        for (Size size : List.of(Size.WIDE, Size.NARROW)) {
            RowBars rows = new RowBars(bars, size);
            svg.begin(size.classes(), size, Math.max(1, rows.height()), heading.id());
            if (size == Size.WIDE) {
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
