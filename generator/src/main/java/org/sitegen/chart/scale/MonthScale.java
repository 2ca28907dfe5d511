package org.sitegen.chart.scale;

import java.time.YearMonth;
import org.sitegen.newsletter.value.FigurePeriod;

/**
 * Months to places across: each month has a slot of its own, its value stands in the middle.
 *
 * @param axis the months shown
 * @param frame where
 */
public record MonthScale(TimeAxis axis, Frame frame) {

    /** Width of a month. */
    public double slot() {
        return frame.width() / axis.months();
    }

    /** Where a month begins, kept within the frame. */
    public double start(YearMonth month) {
        double x = frame.left() + axis.offset(month) * slot();
        return Math.max(frame.left(), Math.min(frame.right(), x));
    }

    public double start(FigurePeriod period) {
        return start(period.first());
    }

    public double end(FigurePeriod period) {
        return start(period.last().plusMonths(1));
    }

    public double width(FigurePeriod period) {
        return end(period) - start(period);
    }

    public double centre(FigurePeriod period) {
        return (start(period) + end(period)) / 2;
    }

    public boolean shows(FigurePeriod period) {
        return !period.first().isBefore(axis.first()) && !period.last().isAfter(axis.last());
    }
}
