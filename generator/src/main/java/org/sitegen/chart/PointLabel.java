package org.sitegen.chart;

import org.sitegen.chart.svg.Svg;

/**
 * What a pointer or a key shows of a single value.
 *
 * @param name when it was, or what it is
 * @param figure the value with its unit
 * @param remark what is special about it, or empty
 */
public record PointLabel(String name, String figure, String remark) {

    /** "October 2026: 68.9 % (provisional)". */
    String title(ChartWords words) {
        return remark.isEmpty()
                ? words.word("chart.point-plain", name, figure)
                : words.word("chart.point", name, figure, remark);
    }

    /** Opens the group of all that is drawn of the value. */
    public void open(Svg svg, String classes, ChartWords words) {
        svg.openPoint(classes, name, figure, title(words));
    }
}
