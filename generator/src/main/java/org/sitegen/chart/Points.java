package org.sitegen.chart;

import java.util.List;
import org.sitegen.newsletter.Mark;
import org.sitegen.statistics.ProcessBehaviour;
import org.sitegen.statistics.Signal;

/** The figures themselves: a line that stops at gaps and breaks, and a shape for each. */
record Points(Plot plot, Measure measure, List<Reading> readings, ProcessBehaviour behaviour) {

    void draw() {
        plot.svg().path("chart-line", line(), false);
        for (int index = 0; index < readings.size(); index++) {
            Double value = readings.get(index).value();
            if (value != null) {
                point(index, value);
            }
        }
    }

    /** The line and one of the figures only. */
    void drawLineTo(int index) {
        plot.svg().path("chart-line", line(), false);
        Double value = readings.get(index).value();
        if (value != null) {
            point(index, value);
        }
    }

    private Trace line() {
        Trace trace = new Trace();
        boolean down = false;
        for (int index = 0; index < readings.size(); index++) {
            Reading reading = readings.get(index);
            Double value = reading.value();
            if (value != null) {
                double x = plot.months().centre(reading.period());
                boolean on = down && !behaviour.series().points().get(index).breakBefore();
                trace = on ? trace.line(x, plot.y(value)) : trace.move(x, plot.y(value));
            }
            down = value != null;
        }
        return trace;
    }

    private void point(int index, double value) {
        Reading reading = readings.get(index);
        Signal signal = behaviour.signalAt(index);
        Meaning meaning = Meaning.of(signal, measure.direction());
        PointLabel label = PointText.label(reading, signal, measure, plot.words());
        double x = plot.months().centre(reading.period());
        double y = plot.y(value);
        double radius = radius() * (meaning == Meaning.SAME ? 1 : 1.22);
        String classes = reading.isSure() ? "chart-shape" : "chart-shape chart-open";
        if (plot.size() == Size.SMALL && label.remark().isEmpty()) {
            // Among many pictures, hundreds of points that say nothing make a page slow to load.
            meaning.draw(plot.svg(), classes, x, y, radius);
            return;
        }
        plot.open(meaning.classes(), label);
        meaning.draw(plot.svg(), classes, x, y, radius);
        mark(reading.mark(), x, y - radius - 4);
        plot.svg().close();
    }

    private void mark(Mark mark, double x, double y) {
        if (mark != Mark.FINAL && plot.size().letters()) {
            plot.svg().text("chart-mark", x, y, Anchor.MIDDLE, mark.letter());
        }
    }

    private double radius() {
        double period = plot.months().slot() * readings.get(0).period().months();
        return Math.max(1.6, Math.min(plot.size().letters() ? 3.8 : 2.2, period * 0.28));
    }
}
