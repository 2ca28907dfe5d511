package org.sitegen.chart;

import java.util.List;
import org.sitegen.statistics.Spread;

/** Draws a strip of times in one size: dots over the axis, the range under it. */
final class StripPicture {

    private static final double APART = 4;

    private final List<Restore> restores;
    private final Spread spread;
    private final Size size;
    private final DurationScale scale;
    private final DotRows dots;
    private final double axis;

    StripPicture(List<Restore> restores, Spread spread, Size size) {
        this.restores = restores;
        this.spread = spread;
        this.size = size;
        double margin = size.font() * 1.6;
        this.scale = DurationScale.of(spread, margin, size.width() - margin);
        this.dots = DotRows.of(restores, scale, size);
        this.axis = headLines() * size.lineHeight() + 2 * APART + dots.height();
    }

    double height() {
        return axis + 2 * size.lineHeight() + 5 * APART;
    }

    void draw(Svg svg, ChartWords words) {
        ticks(svg, words);
        if (spread.count() > 1) {
            median(svg, words);
            range(svg, words);
        }
        dots.draw(svg, words, axis);
        here(svg, words);
    }

    private boolean marked() {
        return restores.stream().anyMatch(Restore::here);
    }

    private int headLines() {
        return marked() ? 2 : 1;
    }

    private void ticks(Svg svg, ChartWords words) {
        svg.open("chart-axis").line("chart-zero", scale.left(), axis, scale.right(), axis);
        double free = 0;
        for (double tick : scale.ticks()) {
            double x = scale.x(tick);
            String name = Duration.tick(tick, words);
            double half = size.widthOf(name) / 2;
            svg.line("chart-zero", x, axis, x, axis + APART);
            if (x - half >= free) {
                svg.text("chart-tick", x, axis + size.lineHeight() + 2, Anchor.MIDDLE, name);
                free = x + half + size.font() * 0.7;
            }
        }
        svg.close();
    }

    private void median(Svg svg, ChartWords words) {
        double x = scale.x(spread.median());
        double top = (headLines() - 1) * size.lineHeight();
        svg.line("chart-spread", x, top + size.lineHeight() + 1, x, axis);
        String text = words.word("chart.median-time", Duration.print(spread.median(), words));
        within(svg, "chart-strong", x, top + size.font(), text);
    }

    /** A line from the shortest to the longest, both named. */
    private void range(Svg svg, ChartWords words) {
        double y = axis + size.lineHeight() + 3 * APART;
        double left = scale.x(spread.lowest());
        double right = scale.x(spread.highest());
        svg.line("chart-spread", left, y, right, y);
        svg.line("chart-spread", left, y - APART, left, y + APART);
        svg.line("chart-spread", right, y - APART, right, y + APART);
        String lowest = Duration.print(spread.lowest(), words);
        String highest = Duration.print(spread.highest(), words);
        String shortest = words.word("chart.shortest", lowest);
        String longest = words.word("chart.longest", highest);
        double base = y + APART + size.font() * 1.1;
        double needed = size.widthOf(shortest) + size.widthOf(longest) + size.font();
        if (right - left >= needed) {
            svg.text("chart-label", left, base, Anchor.START, shortest);
            svg.text("chart-label", right, base, Anchor.END, longest);
        } else {
            String both = words.word("chart.shortest-to-longest", lowest, highest);
            within(svg, "chart-label", (left + right) / 2, base, both);
        }
    }

    private void here(Svg svg, ChartWords words) {
        for (Restore restore : restores) {
            if (restore.here()) {
                String text =
                        words.word(
                                "chart.point-plain",
                                restore.name(),
                                Duration.print(restore.minutes(), words));
                within(
                        svg,
                        "chart-latest chart-worse",
                        scale.x(restore.minutes()),
                        size.font(),
                        text);
                return;
            }
        }
    }

    /** Centred on its place, but within the picture. */
    private void within(Svg svg, String classes, double x, double y, String text) {
        double half = size.widthOf(text) / 2;
        double kept = Math.max(half, Math.min(size.width() - half, x));
        svg.text(classes, kept, y, Anchor.MIDDLE, text);
    }
}
