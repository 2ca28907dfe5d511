package org.sitegen.chart.trend;

import static org.sitegen.chart.svg.PictureSize.SPARK;

import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartText;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Drawing;
import org.sitegen.chart.scale.Frame;
import org.sitegen.chart.scale.MonthScale;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.scale.Range;
import org.sitegen.chart.scale.ValueScale;
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
        String alternative = new TrendText(trend, words).brief();
        Svg svg = new Svg();
        ChartHeading heading = trend.heading();
        heading.begin(svg, SPARK, SPARK.height(), alternative);
        int last = trend.data().end(true);
        if (last >= 0) {
            draw(svg, words, last);
        }
        svg.end();
        return heading.chart(svg, ChartText.of(alternative, ChartTable.none(heading.title())));
    }

    private void draw(Svg svg, ChartWords words, int last) {
        String from = print(trend.data().end(false), words);
        String to = print(last, words);
        double left = SPARK.widthOf(from) + GAP;
        double right = SPARK.width() - SPARK.widthOf(to) * 1.06 - GAP;
        Signs signs = Signs.of(trend);
        line(new Frame(left, 5, right, SPARK.height() - 5), svg, words, signs);
        double base = SPARK.height() / 2 + SPARK.font() * 0.36;
        String classes = "chart-latest " + signs.at(last).classes();
        svg.text("chart-first", left - GAP, base, TextAnchor.END, from);
        svg.text(classes, right + GAP, base, TextAnchor.START, to);
    }

    private void line(Frame frame, Svg svg, ChartWords words, Signs signs) {
        Range range = TrendRange.figures(trend);
        ValueScale values = new ValueScale(range.low(), top(range), 1);
        Plot plot = new Plot(svg, words, SPARK, new MonthScale(trend.axis(), frame), values);
        new TargetLine(plot, trend.data().targets()).draw();
        new PointMarks(plot, signs).drawLineTo(trend.data().end(true));
    }

    private static double top(Range range) {
        return range.high() > range.low() ? range.high() : range.low() + 1;
    }

    private String print(int index, ChartWords words) {
        Double value = trend.data().points().get(index).value();
        return trend.metric().print(value == null ? 0 : value, words);
    }
}
