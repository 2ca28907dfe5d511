package org.sitegen.chart.svg;

import org.sitegen.text.HtmlEscape;

/** Writes SVG: classes instead of styles, coordinates to a tenth. */
public final class Svg {

    private final StringBuilder out = new StringBuilder(8192);

    /**
     * Opens the picture of a chart; its name and description belong to the first of its variants.
     */
    public Svg begin(PictureSize size, double height, String id) {
        out.append("<svg class=\"chart-svg ").append(size.classes());
        out.append("\" viewBox=\"0 0 ");
        number(size.width());
        out.append(' ');
        number(height);
        out.append("\" font-size=\"");
        number(size.font());
        out.append("\" role=\"img\" aria-labelledby=\"").append(id).append("-title ");
        out.append(id).append("-desc\">");
        return this;
    }

    public Svg describe(String id, String title, String alternative) {
        out.append("<title id=\"").append(id).append("-title\">");
        escape(title);
        out.append("</title><desc id=\"").append(id).append("-desc\">");
        escape(alternative);
        out.append("</desc>");
        return this;
    }

    public Svg open(String classes) {
        out.append("<g class=\"").append(classes).append("\">");
        return this;
    }

    /** A value of the chart, with what a pointer or a key shows of it. */
    public Svg openPoint(String classes, String label, String value, String title) {
        out.append("<g class=\"chart-point ").append(classes).append("\" data-label=\"");
        escape(label);
        out.append("\" data-value=\"");
        escape(value);
        out.append("\"><title>");
        escape(title);
        out.append("</title>");
        return this;
    }

    public Svg close() {
        out.append("</g>");
        return this;
    }

    public Svg line(String classes, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"").append(classes).append('"');
        attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2);
        out.append("/>");
        return this;
    }

    public Svg rect(String classes, double x, double y, double width, double height) {
        out.append("<rect class=\"").append(classes).append('"');
        attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height);
        out.append("/>");
        return this;
    }

    public Svg circle(String classes, double x, double y, double radius) {
        out.append("<circle class=\"").append(classes).append('"');
        attribute("cx", x).attribute("cy", y).attribute("r", radius);
        out.append("/>");
        return this;
    }

    public Svg path(String classes, SvgPath path, boolean filled) {
        out.append("<path class=\"").append(classes);
        out.append(filled ? "\" d=\"" : "\" fill=\"none\" d=\"").append(path).append("\"/>");
        return this;
    }

    public Svg text(String classes, double x, double y, TextAnchor anchor, String text) {
        out.append("<text class=\"").append(classes).append('"');
        attribute("x", x).attribute("y", y);
        if (anchor != TextAnchor.START) {
            out.append(" text-anchor=\"").append(anchor.word()).append('"');
        }
        out.append('>');
        escape(text);
        out.append("</text>");
        return this;
    }

    public Svg end() {
        out.append("</svg>\n");
        return this;
    }

    private Svg attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value);
        out.append('"');
        return this;
    }

    private void number(double value) {
        tenths(value, out);
    }

    /** One decimal at most; String.format would take ten times as long. */
    static void tenths(double value, StringBuilder out) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(tenths % 10);
        }
    }

    private void escape(String text) {
        out.append(HtmlEscape.inDoubleQuotes(text));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
