package org.sitegen.chart;

import java.util.List;

/**
 * The unit above the axis and, where the axis does not start at zero, where it does.
 *
 * @param lines one line, or two where one is too long
 */
record UnitLine(List<String> lines) {

    static UnitLine of(Measure measure, ValueScale values, ChartWords words, Size size) {
        if (values.startsAtZero()) {
            return new UnitLine(List.of(measure.label()));
        }
        String start = startNote(values, words);
        String line = words.word("chart.unit-and-start", measure.label(), start);
        return size.widthOf(line) <= size.width()
                ? new UnitLine(List.of(line))
                : new UnitLine(List.of(measure.label(), start));
    }

    /** "axis starts at 60". */
    static String startNote(ValueScale values, ChartWords words) {
        return words.word("chart.axis-starts-at", words.number(values.low(), values.decimals()));
    }

    double height(Size size) {
        return lines.size() * size.lineHeight() + size.font() * 0.75;
    }

    void draw(Svg svg, Size size) {
        for (int index = 0; index < lines.size(); index++) {
            double y = size.font() + index * size.lineHeight();
            svg.text("chart-unit", 0, y, Anchor.START, lines.get(index));
        }
    }
}
