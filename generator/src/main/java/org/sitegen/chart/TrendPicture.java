package org.sitegen.chart;

import java.util.List;

/** Draws a trend in one size. */
final class TrendPicture {

    private final TrendChart chart;
    private final ChartWords words;
    private final Size size;
    private final Svg svg;
    private final boolean bars;
    private final ValueScale values;

    TrendPicture(TrendChart chart, ChartWords words, Size size, Svg svg) {
        this.chart = chart;
        this.words = words;
        this.size = size;
        this.svg = svg;
        this.bars = chart.bars();
        this.values =
                ValueScale.of(
                        TrendRange.of(chart),
                        chart.measure().bounds(),
                        size.ticks(),
                        chart.measure().decimals() == 0);
    }

    ValueScale values() {
        return values;
    }

    /** With name and description where there is one. */
    void draw(String alternative) {
        String id = chart.heading().id();
        svg.begin(size.classes(), size, size.height(), id);
        if (!alternative.isEmpty()) {
            svg.describe(id, chart.heading().title(), alternative);
        }
        layers();
        svg.end();
    }

    private void layers() {
        List<Reading> readings = chart.course().readings();
        SideLabels labels = new TrendLabels(chart, words, size).side();
        UnitLine unit = UnitLine.of(chart.measure(), values, words, size);
        Plot plot = plot(labels, unit);
        Notes notes = notes(plot.months());
        unit.draw(svg, size);
        new LimitBands(plot, readings, chart.behaviour()).draw();
        new Gaps(plot, readings).draw();
        Grid.draw(plot);
        new MonthTicks(plot, grain(), plot.frame().bottom() + notes.height()).draw();
        new Targets(plot, chart.course().targets()).draw();
        notes.draw(plot);
        if (bars) {
            new Bars(plot, chart.measure(), readings, chart.behaviour()).draw();
        } else {
            new Points(plot, chart.measure(), readings, chart.behaviour()).draw();
            new FirstLabel(plot, chart).draw();
        }
        labels.draw(plot);
        if (chart.course().end(true) < 0) {
            nothing(plot.frame());
        }
    }

    private void nothing(Frame frame) {
        double x = (frame.left() + frame.right()) / 2;
        double y = (frame.top() + frame.bottom()) / 2;
        svg.text("chart-strong", x, y, Anchor.MIDDLE, words.word("chart.no-figure"));
    }

    private Plot plot(SideLabels labels, UnitLine unit) {
        double left = Grid.margin(values, words, size);
        double right = size.width() - Math.max(labels.margin(size), size.font() * 0.5);
        MonthScale across = new MonthScale(chart.axis(), new Frame(left, 0, right, 0));
        double bottom = size.height() - MonthTicks.height(size) - notes(across).height();
        Frame frame = new Frame(left, unit.height(size), right, bottom);
        return new Plot(svg, words, size, new MonthScale(chart.axis(), frame), values);
    }

    private Notes notes(MonthScale months) {
        return new Notes(chart.course().annotations(), months, size);
    }

    private int grain() {
        List<Reading> readings = chart.course().readings();
        return readings.isEmpty() ? 1 : readings.get(0).period().months();
    }
}
