package org.sitegen.chart.svg;

/**
 * How wide a text is set in a common sans serif, in ems: close enough to keep labels apart without
 * asking for the reader's fonts. Errs on the wide side.
 */
public final class TextWidth {

    private static final String NARROW = "iljtfrI.,:;'|!()·’";
    private static final String BROAD = "mwMWQO@%—▲";

    /** Most texts are in these, and a look at a table is faster than one through all the others. */
    private static final double[] PLAIN = new double[128];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = widthOf(c);
        }
    }

    private TextWidth() {}

    public static double of(String text) {
        double width = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            width += c < PLAIN.length ? PLAIN[c] : widthOf(c);
        }
        return width;
    }

    private static double widthOf(char c) {
        if (c == ' ' || c == '\u00a0' || c == '\u202f') {
            return 0.27;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.32;
        }
        if (BROAD.indexOf(c) >= 0) {
            return 0.85;
        }
        return Character.isUpperCase(c) || c > '\u2fff' ? 0.66 : 0.55;
    }
}
