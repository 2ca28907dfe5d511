package org.sitegen.chart;

/**
 * A name beside the line it belongs to, instead of a legend.
 *
 * @param value where the line ends
 * @param name what it is, or empty
 * @param figure its value with its unit
 * @param classes of the text
 * @param spare whether it may be left out where others are more important
 */
record SideLabel(double value, String name, String figure, String classes, boolean spare) {

    /** On one line, or on two where the picture is narrow. */
    String[] lines(Size size) {
        if (name.isEmpty()) {
            return new String[] {figure};
        }
        return size == Size.WIDE ? new String[] {name + " " + figure} : new String[] {name, figure};
    }

    double height(Size size) {
        return lines(size).length * size.lineHeight();
    }

    double width(Size size) {
        double widest = 0;
        for (String line : lines(size)) {
            widest = Math.max(widest, size.widthOf(line));
        }
        return widest;
    }
}
