package org.sitegen.chart.strip;

import java.util.List;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.scale.DurationScale;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;
import org.sitegen.chart.svg.TextAnchor;
import org.sitegen.statistics.Spread;

/** Draws a strip of times in one size: dots over the axis, the range under it. */
final class StripPicture {

    private static final double APART = 4;

    private final List<Recovery> recoveries;
    private final Spread spread;
    private final PictureSize size;
    private final DurationScale scale;
    private final DotRows dots;
    private final double axis;

    StripPicture(List<Recovery> recoveries, Spread spread, PictureSize size, ChartWords words) {
        this.recoveries = recoveries;
        this.spread = spread;
        this.size = size;
        double margin = size.font() * 1.6;
        this.scale = DurationScale.of(spread, margin, size.width() - margin);
        this.dots = DotRows.of(recoveries.stream().map(one -> dot(one, words)).toList(), size);
        this.axis = headLines() * size.lineHeight() + 2 * APART + dots.height();
    }

    private DotRows.Dot dot(Recovery one, ChartWords words) {
        String time = DurationText.print(one.minutes(), words);
        PointLabel label = new PointLabel(one.name(), time, "");
        return DotRows.Dot.at(scale.x(one.minutes()), one.here(), label);
    }

    double height() {
        return axis + 2 * size.lineHeight() + 5 * APART;
    }

    void draw(Svg svg, ChartWords words) {
        ticks(svg, words);
        if (RecoveryTimesChart.isTold(spread)) {
            median(svg, words);
        }
        range(svg, words);
        dots.draw(svg, words, axis);
        labelHere(svg, words);
    }

    private boolean marked() {
        return recoveries.stream().anyMatch(Recovery::here);
    }

    private int headLines() {
        return (marked() ? 1 : 0) + (RecoveryTimesChart.isTold(spread) ? 1 : 0);
    }

    private void ticks(Svg svg, ChartWords words) {
        svg.open("chart-axis").line("chart-zero", scale.left(), axis, scale.right(), axis);
        TickNames names = new TickNames(svg, size, axis);
        for (double tick : scale.ticks()) {
            double x = scale.x(tick);
            svg.line("chart-zero", x, axis, x, axis + APART);
            names.name(x, DurationText.tick(tick, words));
        }
        svg.close();
    }

    private void median(Svg svg, ChartWords words) {
        double x = scale.x(spread.median());
        double top = (headLines() - 1) * size.lineHeight();
        svg.line("chart-spread", x, top + size.lineHeight() + 1, x, axis);
        within(
                svg,
                "chart-strong",
                x,
                top + size.font(),
                DurationText.half(spread.median(), words));
    }

    /** A line from the shortest to the longest, both named. */
    private void range(Svg svg, ChartWords words) {
        double y = axis + size.lineHeight() + 3 * APART;
        double left = scale.x(spread.lowest());
        double right = scale.x(spread.highest());
        svg.line("chart-spread", left, y, right, y);
        svg.line("chart-spread", left, y - APART, left, y + APART);
        svg.line("chart-spread", right, y - APART, right, y + APART);
        ends(svg, words, left, right, y + APART + size.font() * 1.1);
    }

    private static String range(String lowest, String highest, ChartWords words) {
        return lowest.equals(highest)
                ? lowest
                : words.word("chart.shortest-to-longest", lowest, highest);
    }

    private void ends(Svg svg, ChartWords words, double left, double right, double base) {
        String lowest = DurationText.print(spread.lowest(), words);
        String highest = DurationText.print(spread.highest(), words);
        String shortest = words.word("chart.shortest", lowest);
        String longest = words.word("chart.longest", highest);
        if (right - left >= size.widthOf(shortest) + size.widthOf(longest) + size.font()) {
            svg.text("chart-label", left, base, TextAnchor.START, shortest);
            svg.text("chart-label", right, base, TextAnchor.END, longest);
        } else {
            String both = range(lowest, highest, words);
            within(svg, "chart-label", (left + right) / 2, base, both);
        }
    }

    private void labelHere(Svg svg, ChartWords words) {
        recoveries.stream()
                .filter(Recovery::here)
                .findFirst()
                .ifPresent(one -> label(one, svg, words));
    }

    private void label(Recovery one, Svg svg, ChartWords words) {
        String time = DurationText.print(one.minutes(), words);
        String text = words.word("chart.point-plain", one.name(), time);
        within(svg, "chart-latest chart-worse", scale.x(one.minutes()), size.font(), text);
    }

    /** Centred on its place, but within the picture. */
    private void within(Svg svg, String classes, double x, double y, String text) {
        svg.text(classes, size.within(x, text), y, TextAnchor.MIDDLE, text);
    }
}
