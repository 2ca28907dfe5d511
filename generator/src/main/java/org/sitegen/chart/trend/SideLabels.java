package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.TextAnchor;

/** The names to the right of a picture, moved apart so that each can be read. */
record SideLabels(List<EndLabel> labels) {

    private static final double GAP = 8;

    /** The share of the picture's height from which labels no longer stand beside their lines. */
    private static final double CROWDED = 0.7;

    SideLabels {
        labels = labels.stream().sorted(Comparator.comparing(EndLabel::value).reversed()).toList();
    }

    /** The room they take beside the frame. */
    double margin(PictureSize size) {
        double widest = 0;
        for (EndLabel label : labels) {
            widest = Math.max(widest, label.width(size));
        }
        return widest == 0 ? 0 : widest + GAP;
    }

    /** Without the spare ones where all of them would be far from their lines. */
    void draw(Plot plot) {
        double height = 0;
        for (EndLabel label : labels) {
            height += label.height(plot.size());
        }
        boolean crowded = height > plot.frame().height() * CROWDED;
        List<EndLabel> kept =
                labels.stream().filter(l -> !(crowded && l.rank() == EndLabel.Rank.SPARE)).toList();
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
        List<Double> tops = fromTheTop(plot);
        double floor = plot.frame().bottom() + plot.size().lineHeight() / 2;
        for (int index = labels.size() - 1; index >= 0; index--) {
            double height = labels.get(index).height(plot.size());
            floor = Math.min(tops.get(index), floor - height);
            tops.set(index, floor);
        }
        return tops;
    }

    private List<Double> fromTheTop(Plot plot) {
        List<Double> tops = new ArrayList<>();
        double free = 0;
        for (EndLabel label : labels) {
            double height = label.height(plot.size());
            double top = Math.max(free, plot.y(label.value()) - height / 2);
            tops.add(top);
            free = top + height;
        }
        return tops;
    }

    private static void draw(Plot plot, EndLabel label, double top) {
        double y = top + plot.size().font() * 0.95 * label.scale(plot.size());
        for (String line : label.lines(plot.size())) {
            plot.svg().text(label.classes(), plot.frame().right() + GAP, y, TextAnchor.START, line);
            y += label.lineHeight(plot.size());
        }
    }

    /**
     * A name beside the line it belongs to, instead of a legend.
     *
     * @param value where the line ends
     * @param name what it is, or empty
     * @param figure its value
     * @param classes of the text
     * @param rank how much it matters beside the others
     */
    record EndLabel(double value, String name, String figure, String classes, Rank rank) {

        /** What a reader looks for first, and what gives way. */
        enum Rank {
            /** The newest value: larger than all others. */
            LATEST,
            /** What the values are compared with. */
            NAMED,
            /** May be left out where the others need the room. */
            SPARE
        }

        /** How much larger the newest value is where other labels stand beside it. */
        private static final double LARGE = 1.25;

        /** On one line, or on two where the picture is narrow. */
        String[] lines(PictureSize size) {
            if (name.isEmpty()) {
                return new String[] {figure};
            }
            return size == PictureSize.WIDE
                    ? new String[] {name + " " + figure}
                    : new String[] {name, figure};
        }

        double height(PictureSize size) {
            return lines(size).length * lineHeight(size);
        }

        double lineHeight(PictureSize size) {
            return size.lineHeight() * scale(size);
        }

        double width(PictureSize size) {
            double widest = 0;
            for (String line : lines(size)) {
                widest = Math.max(widest, size.widthOf(line));
            }
            return widest * scale(size);
        }

        /** Its letters, as a multiple of the picture's; the style sheet draws them so. */
        double scale(PictureSize size) {
            return rank == Rank.LATEST && size.letters() ? LARGE : 1;
        }
    }
}
