package org.sitegen.chart.strip;

import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;
import org.sitegen.chart.svg.TextAnchor;

/** Names ticks of an axis from left to right, as far as there is room for each. */
final class TickNames {

    private final Svg svg;
    private final PictureSize size;
    private final double base;
    private double free;

    TickNames(Svg svg, PictureSize size, double axis) {
        this.svg = svg;
        this.size = size;
        this.base = axis + size.lineHeight() + 2;
    }

    void name(double x, String name) {
        double half = size.widthOf(name) / 2;
        if (x - half >= free) {
            svg.text("chart-tick", x, base, TextAnchor.MIDDLE, name);
            free = x + half + size.font() * 0.7;
        }
    }
}
