package org.sitegen.chart.trend;

import java.util.List;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Drawing;
import org.sitegen.chart.Heading;
import org.sitegen.chart.PointStyle;
import org.sitegen.chart.scale.Frame;
import org.sitegen.chart.scale.MonthScale;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.scale.Range;
import org.sitegen.chart.scale.ValueScale;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;
import org.sitegen.chart.svg.TextAnchor;

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
        svg.begin(
                PictureSize.SPARK.classes(),
                PictureSize.SPARK,
                PictureSize.SPARK.height(),
                heading.id());
        svg.describe(heading.id(), heading.title(), alternative);
        int last = trend.data().end(true);
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
        int first = trend.data().end(false);
        String from = print(first, words);
        String to = print(last, words);
        double left = PictureSize.SPARK.widthOf(from) + GAP;
        double right = PictureSize.SPARK.width() - PictureSize.SPARK.widthOf(to) * 1.06 - GAP;
        Range range = TrendRange.figures(trend);
        ValueScale values = new ValueScale(range.low(), top(range), 1);
        Frame frame = new Frame(left, 5, right, PictureSize.SPARK.height() - 5);
        Plot plot =
                new Plot(
                        svg, words, PictureSize.SPARK, new MonthScale(trend.axis(), frame), values);
        new TargetLine(plot, trend.data().targets()).draw();
        Points points = new Points(plot, trend.metric(), trend.data().points(), trend.behaviour());
        points.drawLineTo(last);
        double base = PictureSize.SPARK.height() / 2 + PictureSize.SPARK.font() * 0.36;
        PointStyle style =
                PointStyle.of(trend.behaviour().signalAt(last), trend.metric().direction());
        svg.text("chart-first", left - GAP, base, TextAnchor.END, from);
        svg.text("chart-latest " + style.classes(), right + GAP, base, TextAnchor.START, to);
    }

    private static double top(Range range) {
        return range.high() > range.low() ? range.high() : range.low() + 1;
    }

    private String print(int index, ChartWords words) {
        Double value = trend.data().points().get(index).value();
        return trend.metric().print(value == null ? 0 : value, words);
    }
}
