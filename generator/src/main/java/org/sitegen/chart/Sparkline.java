package org.sitegen.chart;

import java.util.List;

/**
 * A trend in a line of text, with its first and last value; never to be compared with another one,
 * as each has a scale of its own. It has no table: there is no room for one in a line, and an
 * edition draws one of each benchmark.
 */
public record Sparkline(TrendChart trend) implements Drawing {

    private static final double GAP = 7;

    @Override
    public Chart draw(ChartWords words) {
        TrendText text = new TrendText(trend, words);
        String alternative = text.brief();
        Svg svg = new Svg();
        Heading heading = trend.heading();
        svg.begin(Size.SPARK.classes(), Size.SPARK, Size.SPARK.height(), heading.id());
        svg.describe(heading.id(), heading.title(), alternative);
        int last = trend.course().end(true);
        if (last >= 0) {
            line(svg, words, last);
        }
        svg.end();
        return new Chart(
                heading.id(),
                svg.toString(),
                heading.title(),
                heading.subtitle(),
                alternative,
                ChartTable.none(heading.title()),
                List.of(),
                List.of());
    }

    private void line(Svg svg, ChartWords words, int last) {
        int first = trend.course().end(false);
        String from = print(first, words);
        String to = print(last, words);
        double left = Size.SPARK.widthOf(from) + GAP;
        double right = Size.SPARK.width() - Size.SPARK.widthOf(to) * 1.06 - GAP;
        Range range = TrendRange.figures(trend);
        ValueScale values = new ValueScale(range.low(), top(range), 1);
        Frame frame = new Frame(left, 5, right, Size.SPARK.height() - 5);
        Plot plot = new Plot(svg, words, Size.SPARK, new MonthScale(trend.axis(), frame), values);
        new Targets(plot, trend.course().targets()).draw();
        Points points =
                new Points(plot, trend.measure(), trend.course().readings(), trend.behaviour());
        points.drawLineTo(last);
        double base = Size.SPARK.height() / 2 + Size.SPARK.font() * 0.36;
        Meaning meaning = Meaning.of(trend.behaviour().signalAt(last), trend.measure().direction());
        svg.text("chart-first", left - GAP, base, Anchor.END, from);
        svg.text("chart-latest " + meaning.classes(), right + GAP, base, Anchor.START, to);
    }

    private static double top(Range range) {
        return range.high() > range.low() ? range.high() : range.low() + 1;
    }

    private String print(int index, ChartWords words) {
        Double value = trend.course().readings().get(index).value();
        return trend.measure().print(value == null ? 0 : value, words);
    }
}
