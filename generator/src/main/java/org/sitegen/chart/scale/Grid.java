package org.sitegen.chart.scale;

import org.sitegen.chart.ChartWords;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.TextAnchor;

/** The lines that a value is read against, their numbers, and the unit above them. */
public final class Grid {

    private static final double NUMBER_GAP = 6;

    private Grid() {}

    /** The room that the numbers take to the left of the frame. */
    public static double margin(ValueScale values, ChartWords words, PictureSize size) {
        double widest = 0;
        for (int index = 0; index < values.ticks(); index++) {
            widest = Math.max(widest, size.widthOf(label(values, index, words)));
        }
        return widest + NUMBER_GAP;
    }

    public static void draw(Plot plot) {
        plot.svg().open("chart-axis");
        for (int index = 0; index < plot.values().ticks(); index++) {
            tick(plot, index);
        }
        plot.svg().close();
    }

    private static void tick(Plot plot, int index) {
        ValueScale values = plot.values();
        Frame frame = plot.frame();
        double y = plot.y(values.tick(index));
        boolean zero = Math.abs(values.tick(index)) < values.step() / 1000;
        plot.svg().line(zero ? "chart-zero" : "chart-grid", frame.left(), y, frame.right(), y);
        double left = frame.left() - NUMBER_GAP;
        double base = y + plot.size().font() * 0.34;
        String label = label(values, index, plot.words());
        plot.svg().text("chart-tick", left, base, TextAnchor.END, label);
    }

    private static String label(ValueScale values, int index, ChartWords words) {
        return words.number(values.tick(index), values.decimals());
    }
}
