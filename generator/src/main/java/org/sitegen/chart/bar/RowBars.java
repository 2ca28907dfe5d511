package org.sitegen.chart.bar;

import java.util.List;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.scale.Range;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;
import org.sitegen.chart.svg.TextAnchor;

/** A few bars that lie under each other on one scale, each with its name and value. */
final class RowBars {

    private static final double BAR = 24;
    private static final double APART = 14;
    private static final double GAP = 8;
    private static final double LARGEST_NAMES = 0.42;

    private final List<BarRow> bars;
    private final PictureSize size;
    private final boolean detailed;
    private final double names;
    private final double rowHeight;

    /** Names stand over the bars where there is no room beside them. */
    private final boolean beside;

    RowBars(List<BarRow> bars, PictureSize size) {
        this.bars = List.copyOf(bars);
        this.size = size;
        this.detailed = bars.stream().anyMatch(bar -> !bar.detail().isEmpty());
        this.names = widestName();
        this.beside = size == PictureSize.WIDE && names <= size.width() * LARGEST_NAMES;
        this.rowHeight =
                beside
                        ? Math.max(BAR, (detailed ? 2 : 1) * size.lineHeight())
                        : BAR + size.lineHeight() + 3;
    }

    double height() {
        return bars.size() * (rowHeight + APART);
    }

    private double widestName() {
        double widest = 0;
        for (BarRow bar : bars) {
            widest = Math.max(widest, size.widthOf(bar.name()) * 1.06);
            widest = Math.max(widest, size.widthOf(bar.detail()));
        }
        return widest;
    }

    void draw(Svg svg, ChartWords words) {
        double left = beside ? names + GAP : 0;
        Range range = new Range().add(0);
        bars.forEach(bar -> range.add(bar.start() + bar.value()));
        double span = Math.max(range.high() - range.low(), 1e-9);
        double unit = (size.width() - left - figures() - GAP) / span;
        draw(svg, words, left - range.low() * unit, unit);
    }

    private void draw(Svg svg, ChartWords words, double zero, double unit) {
        for (int row = 0; row < bars.size(); row++) {
            BarRow bar = bars.get(row);
            bar.label().open(svg, bar.classes(), words);
            draw(svg, bar, row * (rowHeight + APART), zero, unit);
            svg.close();
        }
        if (beside) {
            svg.line("chart-zero", zero, 0, zero, height() - APART / 2);
        }
    }

    private double figures() {
        return bars.stream().mapToDouble(bar -> size.widthOf(bar.figure()) * 1.1).max().orElse(0);
    }

    private void draw(Svg svg, BarRow bar, double top, double zero, double unit) {
        double barTop = beside ? top + (rowHeight - BAR) / 2 : top + size.lineHeight() + 3;
        name(svg, bar, top, zero);
        double length = Math.abs(bar.value()) * unit;
        double start = zero + bar.start() * unit;
        double from = bar.value() < 0 ? start - length : start;
        if (!beside) {
            svg.line("chart-zero", zero, barTop - 2, zero, barTop + BAR + 2);
        }
        svg.rect("chart-bar", from, barTop, length, BAR);
        double y = barTop + BAR / 2 + size.font() * 0.36;
        svg.text("chart-strong", from + length + GAP, y, TextAnchor.START, bar.figure());
    }

    private void name(Svg svg, BarRow bar, double top, double zero) {
        if (beside) {
            nameBeside(svg, bar, top, zero - GAP);
            return;
        }
        double y = top + size.font();
        svg.text("chart-strong", 0, y, TextAnchor.START, bar.name());
        double after = size.widthOf(bar.name()) * 1.08 + GAP;
        svg.text("chart-label", after, y, TextAnchor.START, bar.detail());
    }

    private void nameBeside(Svg svg, BarRow bar, double top, double right) {
        double line = size.lineHeight();
        double middle = top + rowHeight / 2 + size.font() * 0.36;
        double y = detailed ? middle - line / 2 : middle;
        svg.text("chart-strong", right, y, TextAnchor.END, bar.name());
        if (detailed) {
            svg.text("chart-label", right, y + line, TextAnchor.END, bar.detail());
        }
    }
}
