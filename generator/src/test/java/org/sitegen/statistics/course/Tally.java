package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sitegen.statistics.Point;
import org.sitegen.statistics.Proportion;
import org.sitegen.statistics.Series;

/** What was said of many series of one family and length. */
final class Tally {

    private int series;
    private int changed;
    private int wrongNow;
    private int marked;
    private int seasons;
    private int takenForTheOther;

    static Tally of(Family family, int size, int number, int periods) {
        Tally tally = new Tally();
        Dice dice = new Dice(size, size);
        for (int one = 0; one < number; one++) {
            double[] figures = family.figures().apply(dice);
            tally.add(family, figures, course(family, figures, periods));
        }
        return tally;
    }

    static Course course(Family family, double[] figures, int periods) {
        return Course.of(
                series(figures, family.oneCase()), family.kind(), family.bounds(), periods);
    }

    private static Series series(double[] figures, double oneCase) {
        List<Point> points = new ArrayList<>();
        for (double figure : figures) {
            points.add(Double.isNaN(figure) ? Point.gap() : Point.of(figure));
        }
        return new Series(points, oneCase);
    }

    private void add(Family family, double[] figures, Course course) {
        Change latest = course.latestChange();
        SortedSet<Integer> exceptional = new TreeSet<>(course.exceptional().keySet());
        if (family.odd()) {
            exceptional.remove(largest(figures));
        }
        boolean change = latest != null;
        series++;
        changed += change ? 1 : 0;
        boolean off = course.inARow() != null || exceptional.contains(figures.length - 1);
        wrongNow += change || off ? 1 : 0;
        marked += change || off || !exceptional.isEmpty() ? 1 : 0;
        seasons += course.season().isClear() ? 1 : 0;
        takenForTheOther += latest != null && latest.kind() != family.truth() ? 1 : 0;
    }

    private static int largest(double[] figures) {
        int largest = 0;
        for (int index = 1; index < figures.length; index++) {
            largest = figures[index] > figures[largest] ? index : largest;
        }
        return largest;
    }

    static Tally sum(List<Tally> tallies) {
        Tally sum = new Tally();
        for (Tally tally : tallies) {
            sum.series += tally.series;
            sum.changed += tally.changed;
            sum.wrongNow += tally.wrongNow;
            sum.marked += tally.marked;
            sum.seasons += tally.seasons;
            sum.takenForTheOther += tally.takenForTheOther;
        }
        return sum;
    }

    /** Of the latest figure something is said that only chance has made. */
    Proportion wrongNow() {
        return Proportion.wilson(wrongNow, series);
    }

    /** Somewhere on the chart there is a mark that only chance has made. */
    Proportion marked() {
        return Proportion.wilson(marked, series);
    }

    Proportion seasons() {
        return Proportion.wilson(seasons, series);
    }

    /** A change is told. */
    Proportion found() {
        return Proportion.wilson(changed, series);
    }

    /** A step is told as a trend or a trend as a step, of those that are found. */
    Proportion takenForTheOther() {
        return Proportion.wilson(takenForTheOther, Math.max(1, changed));
    }

    static String percent(Proportion share) {
        return number(share.share());
    }

    static String withInterval(Proportion share) {
        return percent(share) + " (" + number(share.low()) + "–" + number(share.high()) + ")";
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
