package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.TextAnchor;

/** The names to the right of a picture, moved apart so that each can be read. */
record SideLabels(List<SideLabel> labels) {

    private static final double GAP = 8;

    /** The share of the picture's height from which labels no longer stand beside their lines. */
    private static final double CROWDED = 0.7;

    SideLabels {
        labels = labels.stream().sorted(Comparator.comparing(SideLabel::value).reversed()).toList();
    }

    /** The room they take beside the frame. */
    double margin(PictureSize size) {
        double widest = 0;
        for (SideLabel label : labels) {
            widest = Math.max(widest, label.width(size));
        }
        return widest == 0 ? 0 : widest + GAP;
    }

    /** Without the spare ones where all of them would be far from their lines. */
    void draw(Plot plot) {
        double height = 0;
        for (SideLabel label : labels) {
            height += label.height(plot.size());
        }
        boolean crowded = height > plot.frame().height() * CROWDED;
        List<SideLabel> kept =
                labels.stream()
                        .filter(l -> !(crowded && l.rank() == SideLabel.Rank.SPARE))
                        .toList();
        new SideLabels(kept).drawAll(plot);
    }

    private void drawAll(Plot plot) {
        List<Double> tops = tops(plot);
        for (int index = 0; index < labels.size(); index++) {
            draw(plot, labels.get(index), tops.get(index));
        }
    }

    /** Each as near to its line as the one above allows; all of them up again from the bottom. */
    private List<Double> tops(Plot plot) {
        List<Double> tops = new ArrayList<>();
        double free = 0;
        for (SideLabel label : labels) {
            double top = Math.max(free, plot.y(label.value()) - label.height(plot.size()) / 2);
            tops.add(top);
            free = top + label.height(plot.size());
        }
        double floor = plot.frame().bottom() + plot.size().lineHeight() / 2;
        for (int index = labels.size() - 1; index >= 0; index--) {
            double height = labels.get(index).height(plot.size());
            tops.set(index, Math.min(tops.get(index), floor - height));
            floor = tops.get(index);
        }
        return tops;
    }

    private static void draw(Plot plot, SideLabel label, double top) {
        double y = top + plot.size().font() * 0.95 * label.scale(plot.size());
        for (String line : label.lines(plot.size())) {
            plot.svg().text(label.classes(), plot.frame().right() + GAP, y, TextAnchor.START, line);
            y += label.lineHeight(plot.size());
        }
    }
}
