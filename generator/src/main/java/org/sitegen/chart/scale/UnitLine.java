package org.sitegen.chart.scale;

import java.util.List;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;
import org.sitegen.chart.svg.TextAnchor;

/**
 * The unit above the axis and, where the axis does not start at zero, where it does.
 *
 * @param lines one line, or two where one is too long
 */
public record UnitLine(List<String> lines) {

    public static UnitLine of(
            Metric metric, ValueScale values, ChartWords words, PictureSize size) {
        if (values.startsAtZero()) {
            return new UnitLine(List.of(metric.label()));
        }
        String start = startNote(values, words);
        String line = words.word("chart.unit-and-start", metric.label(), start);
        return size.widthOf(line) <= size.width()
                ? new UnitLine(List.of(line))
                : new UnitLine(List.of(metric.label(), start));
    }

    /** "axis starts at 60". */
    static String startNote(ValueScale values, ChartWords words) {
        return words.word("chart.axis-starts-at", words.number(values.low(), values.decimals()));
    }

    public double height(PictureSize size) {
        return lines.size() * size.lineHeight() + size.font() * 0.75;
    }

    public void draw(Svg svg, PictureSize size) {
        for (int index = 0; index < lines.size(); index++) {
            double y = size.font() + index * size.lineHeight();
            svg.text("chart-unit", 0, y, TextAnchor.START, lines.get(index));
        }
    }
}
