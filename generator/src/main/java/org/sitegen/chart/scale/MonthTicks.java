package org.sitegen.chart.scale;

import java.time.YearMonth;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.TextAnchor;
import org.sitegen.newsletter.value.FigurePeriod;

/**
 * The names of months, quarters and years under a picture, as many as there is room for.
 *
 * @param plot the picture
 * @param grain months of a period
 * @param top where they begin
 */
public record MonthTicks(Plot plot, int grain, double top) {

    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 1200};
    private static final int YEAR = 12;
    private static final double APART = 9;

    /** A line for months and one for years. */
    public static double height(PictureSize size) {
        return (size.letters() ? 2 : 1) * size.lineHeight() + Plot.AXIS_GAP;
    }

    public void draw() {
        int step = step();
        plot.svg().open("chart-axis");
        if (step < YEAR) {
            months(step);
        }
        years(step);
        plot.svg().close();
    }

    private void months(int step) {
        TimeAxis axis = plot.months().axis();
        for (YearMonth at = axis.first(); !at.isAfter(axis.last()); at = at.plusMonths(1)) {
            if (index(at) % step == 0) {
                double x = plot.months().centre(new FigurePeriod(at, grain));
                double start = plot.months().start(at);
                tick(grain == 1 ? x : start);
                plot.svg().text("chart-tick", x, line(1), TextAnchor.MIDDLE, name(at));
            }
        }
    }

    /** A year stands under its first month, or under its middle where months have no names. */
    private void years(int step) {
        TimeAxis axis = plot.months().axis();
        int every = Math.max(1, step / YEAR);
        double free = Double.MAX_VALUE;
        for (int year = axis.last().getYear(); year >= axis.first().getYear(); year--) {
            if (year % every == 0) {
                free = year(year, step, free);
            }
            if (step >= YEAR && year > axis.first().getYear()) {
                tick(plot.months().start(YearMonth.of(year, 1)));
            }
        }
    }

    /** Writes a year where it fits to the left of what is free; what is free then. */
    private double year(int year, int step, double free) {
        double half = plot.size().widthOf("2000") / 2;
        double x = step < YEAR ? firstNamed(year, step) : middle(year);
        if (x < 0 || x + half + APART > free) {
            return free;
        }
        double y = line(step < YEAR ? 2 : 1);
        plot.svg().text("chart-tick", x, y, TextAnchor.MIDDLE, "" + year);
        return x - half;
    }

    /** The place of the first month of a year that has a name, or -1. */
    private double firstNamed(int year, int step) {
        TimeAxis axis = plot.months().axis();
        for (int month = 1; month <= YEAR; month++) {
            YearMonth at = YearMonth.of(year, month);
            if (index(at) % step == 0 && !at.isBefore(axis.first()) && !at.isAfter(axis.last())) {
                return plot.months().centre(new FigurePeriod(at, grain));
            }
        }
        return -1;
    }

    /** The middle of what is shown of a year, or -1 where that is too little for its name. */
    private double middle(int year) {
        double left = plot.months().start(YearMonth.of(year, 1));
        double right = plot.months().start(YearMonth.of(year + 1, 1));
        boolean enough = right - left >= plot.size().widthOf("2000") * 0.8;
        return enough || plot.months().axis().months() > 10 * YEAR ? (left + right) / 2 : -1;
    }

    private int step() {
        double months = widest() + APART;
        double years = plot.size().widthOf("2000") + APART;
        int least = plot.size().letters() ? grain : YEAR;
        for (int step : STEPS) {
            double needed = step < YEAR ? months : years;
            if (step >= least && step * plot.months().slot() >= needed) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private double widest() {
        double widest = 0;
        for (int month = 1; month <= YEAR; month++) {
            widest = Math.max(widest, plot.size().widthOf(name(YearMonth.of(2000, month))));
        }
        return widest;
    }

    private String name(YearMonth month) {
        return grain == 3
                ? plot.words()
                        .word(
                                "chart.quarter-short",
                                Integer.toString(month.getMonthValue() / 3 + 1))
                : plot.words().shortMonth(month);
    }

    private void tick(double x) {
        plot.svg().line("chart-grid", x, plot.frame().bottom(), x, plot.frame().bottom() + 4);
    }

    private double line(int number) {
        return top + Plot.AXIS_GAP + number * plot.size().lineHeight() - plot.size().font() * 0.2;
    }

    private static int index(YearMonth month) {
        return month.getYear() * YEAR + month.getMonthValue() - 1;
    }
}
