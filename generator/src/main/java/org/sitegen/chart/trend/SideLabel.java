package org.sitegen.chart.trend;

import org.sitegen.chart.svg.PictureSize;

/**
 * A name beside the line it belongs to, instead of a legend.
 *
 * @param value where the line ends
 * @param name what it is, or empty
 * @param figure its value
 * @param classes of the text
 * @param rank how much it matters beside the others
 */
record SideLabel(double value, String name, String figure, String classes, Rank rank) {

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
