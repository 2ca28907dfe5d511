package org.sitegen.chart.strip;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.PointLabel;
import org.sitegen.chart.scale.DayScale;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;
import org.sitegen.chart.svg.TextAnchor;
import org.sitegen.statistics.Spread;

/** Draws strips of days in one size: each with its dots, the axis under the last one. */
final class DayStripPicture {

    private static final double APART = 4;

    private final List<DayStrip> strips;
    private final PictureSize size;
    private final DayScale scale;
    private final List<DotRows> dots = new ArrayList<>();

    DayStripPicture(List<DayStrip> strips, PictureSize size, ChartWords words) {
        this.strips = strips;
        this.size = size;
        double margin = size.font() * 1.6;
        double most =
                strips.stream().mapToDouble(strip -> strip.spread().highest()).max().orElse(0);
        this.scale = DayScale.of((int) most, margin, size.width() - margin);
        strips.forEach(strip -> dots.add(rows(strip, words)));
    }

    private DotRows rows(DayStrip strip, ChartWords words) {
        return DotRows.of(
                strip.cases().stream().map(one -> dot(one.name(), strip.days(one), words)).toList(),
                size);
    }

    private DotRows.Dot dot(String name, int days, ChartWords words) {
        PointLabel label = new PointLabel(name, DayStrip.print(days, words), "");
        return DotRows.Dot.at(scale.x(days), false, label);
    }

    double height() {
        return axis(strips.size() - 1) + 2 * size.lineHeight() + 3 * APART;
    }

    void draw(Svg svg, ChartWords words) {
        for (int index = 0; index < strips.size(); index++) {
            draw(svg, index, words);
        }
        ticks(svg, words);
    }

    /** Where the line under a strip lies. */
    private double axis(int index) {
        double axis = 0;
        for (int each = 0; each <= index; each++) {
            axis += heads(strips.get(each)) * size.lineHeight() + 2 * APART;
            axis += dots.get(each).height() + (each == 0 ? 0 : 4 * APART);
        }
        return axis;
    }

    /** How many lines of text stand over a strip. */
    private static int heads(DayStrip strip) {
        return strip.name().isEmpty() ? 1 : 2;
    }

    private void draw(Svg svg, int index, ChartWords words) {
        DayStrip strip = strips.get(index);
        double axis = axis(index);
        double top = axis - dots.get(index).height() - 2 * APART;
        line(svg, axis);
        if (!strip.name().isEmpty()) {
            double y = top - APART - size.lineHeight();
            svg.text("chart-strong", 0, y, TextAnchor.START, strip.name());
        }
        middle(svg, strip, top, axis, words);
        dots.get(index).draw(svg, words, axis);
    }

    private void line(Svg svg, double axis) {
        svg.line("chart-zero", scale.left(), axis, scale.right(), axis);
        for (int tick : scale.ticks()) {
            svg.line("chart-zero", scale.x(tick), axis, scale.x(tick), axis + APART);
        }
    }

    /** The median with its line; of few cases where they lie. */
    private void middle(Svg svg, DayStrip strip, double top, double axis, ChartWords words) {
        Spread spread = strip.spread();
        double x = scale.x(spread.median());
        String text = strip.isTold() ? strip.half(words) : strip.range(words);
        if (strip.isTold()) {
            svg.line("chart-spread", x, top + 1, x, axis);
        } else {
            x = (scale.x(spread.lowest()) + scale.x(spread.highest())) / 2;
        }
        svg.text("chart-label", size.within(x, text), top - APART, TextAnchor.MIDDLE, text);
    }

    private void ticks(Svg svg, ChartWords words) {
        double axis = axis(strips.size() - 1);
        svg.open("chart-axis");
        TickNames names = new TickNames(svg, size, axis);
        scale.ticks().forEach(tick -> names.name(scale.x(tick), words.number(tick, 0)));
        String unit = words.word("chart.unit.working-days");
        svg.text("chart-unit", 0, axis + 2 * size.lineHeight() + APART, TextAnchor.START, unit);
        svg.close();
    }
}
