package org.sitegen.chart.trend;

import java.util.List;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.scale.Frame;
import org.sitegen.chart.scale.Grid;
import org.sitegen.chart.scale.MonthScale;
import org.sitegen.chart.scale.MonthTicks;
import org.sitegen.chart.scale.Plot;
import org.sitegen.chart.scale.UnitLine;
import org.sitegen.chart.scale.ValueScale;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;
import org.sitegen.chart.svg.TextAnchor;

/** Draws a trend in one size. */
final class TrendPicture {

    private final TrendChart chart;
    private final ChartWords words;
    private final PictureSize size;
    private final Svg svg;
    private final ValueScale values;

    TrendPicture(TrendChart chart, ChartWords words, PictureSize size, Svg svg) {
        this.chart = chart;
        this.words = words;
        this.size = size;
        this.svg = svg;
        this.values =
                ValueScale.of(
                        TrendRange.of(chart),
                        chart.metric().bounds(),
                        size.ticks(),
                        chart.metric().decimals() == 0);
    }

    ValueScale values() {
        return values;
    }

    void draw(String alternative) {
        chart.heading().begin(svg, size, size.height(), alternative);
        layers();
        svg.end();
    }

    private void layers() {
        SideLabels labels = new TrendLabels(chart, words, size).side();
        UnitLine unit = UnitLine.of(chart.metric(), values, words, size);
        Plot plot = plot(labels, unit);
        unit.draw(svg, size);
        background(plot);
        figures(plot);
        labels.draw(plot);
        if (chart.data().end(true) < 0) {
            nothing(plot.frame());
        }
    }

    /** What the figures stand on and are compared with. */
    private void background(Plot plot) {
        List<DataPoint> points = chart.data().points();
        AnnotationMarks notes = notes(plot.months());
        new LimitBands(plot, points, chart.course()).draw();
        new Gaps(plot, points).draw();
        Grid.draw(plot);
        new MonthTicks(plot, monthsOfAPoint(), plot.frame().bottom() + notes.height()).draw();
        new TargetLine(plot, chart.data().targets()).draw();
        notes.draw(plot);
    }

    private void figures(Plot plot) {
        Signs signs = Signs.of(chart);
        if (chart.bars()) {
            new Bars(plot, signs).draw();
        } else {
            new PointMarks(plot, signs).draw();
            new FirstLabel(plot, chart).draw();
        }
    }

    private void nothing(Frame frame) {
        double x = (frame.left() + frame.right()) / 2;
        double y = (frame.top() + frame.bottom()) / 2;
        svg.text("chart-strong", x, y, TextAnchor.MIDDLE, words.word("chart.no-figure"));
    }

    private Plot plot(SideLabels labels, UnitLine unit) {
        double left = Grid.margin(values, words, size);
        double right = size.width() - Math.max(labels.margin(size), size.font() * 0.5);
        MonthScale across = new MonthScale(chart.axis(), new Frame(left, 0, right, 0));
        double bottom = size.height() - MonthTicks.height(size) - notes(across).height();
        Frame frame = new Frame(left, unit.height(size), right, bottom);
        return new Plot(svg, words, size, new MonthScale(chart.axis(), frame), values);
    }

    private AnnotationMarks notes(MonthScale months) {
        return new AnnotationMarks(chart.data().annotations(), months, size);
    }

    private int monthsOfAPoint() {
        List<DataPoint> points = chart.data().points();
        return points.isEmpty() ? 1 : points.get(0).period().months();
    }
}
