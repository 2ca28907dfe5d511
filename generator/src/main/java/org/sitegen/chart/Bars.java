package org.sitegen.chart;

import java.util.List;
import org.sitegen.newsletter.Mark;
import org.sitegen.statistics.ProcessBehaviour;
import org.sitegen.statistics.Signal;

/** The figures as bars from zero, each with its value above it if all of them find room. */
record Bars(Plot plot, Measure measure, List<Reading> readings, ProcessBehaviour behaviour) {

    private static final double FILLED = 0.72;

    /** What is left of a picture's width for its months, at the least. */
    private static final double FRAME = 0.72;

    void draw() {
        boolean written = fit(plot.months().axis(), readings, plot.size());
        for (int index = 0; index < readings.size(); index++) {
            Double value = readings.get(index).value();
            if (value != null) {
                bar(index, value, written);
            }
        }
    }

    /** Whether there is room for a number of two digits over each month's bar. */
    static boolean fit(TimeAxis axis, List<Reading> readings, Size size) {
        double most = 0;
        for (Reading reading : readings) {
            Double value = reading.value();
            most = Math.max(most, value == null ? 0 : Math.abs(value));
        }
        double slot = size.width() * FRAME / axis.months();
        return size.letters() && most < 1000 && slot > size.widthOf(most < 100 ? "00" : "000");
    }

    private void bar(int index, double value, boolean written) {
        Reading reading = readings.get(index);
        Signal signal = behaviour.signalAt(index);
        PointLabel label = PointText.label(reading, signal, measure, plot.words());
        if (plot.size() == Size.SMALL && label.remark().isEmpty()) {
            shape(reading, value);
            return;
        }
        Meaning meaning = Meaning.of(signal, measure.direction());
        plot.open(meaning.classes(), label);
        double y = shape(reading, value) - 4;
        if (written) {
            String number = plot.words().number(value, measure.decimals());
            plot.svg().text("chart-halo", centre(reading), y, Anchor.MIDDLE, number);
            y -= plot.size().lineHeight();
        }
        signs(reading.mark(), meaning, centre(reading), y);
        plot.svg().close();
    }

    /** Draws the bar and tells where its upper end is. */
    private double shape(Reading reading, double value) {
        double width = FILLED * plot.months().width(reading.period());
        double from = plot.y(Math.max(0, value));
        double to = plot.y(Math.min(0, value));
        String classes = reading.isSure() ? "chart-bar" : "chart-bar chart-open";
        plot.svg().rect(classes, centre(reading) - width / 2, from, width, to - from);
        return from;
    }

    /** The letter of a mark, and the shape of a real change over it: colour is not enough. */
    private void signs(Mark mark, Meaning meaning, double x, double y) {
        if (!plot.size().letters()) {
            return;
        }
        double free = y;
        if (mark != Mark.FINAL) {
            plot.svg().text("chart-mark", x, free, Anchor.MIDDLE, mark.letter());
            free -= plot.size().lineHeight();
        }
        if (meaning != Meaning.SAME) {
            meaning.draw(plot.svg(), "chart-shape", x, free - 3, 3.6);
        }
    }

    private double centre(Reading reading) {
        return plot.months().centre(reading.period());
    }
}
