package org.sitegen.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The figures of consecutive periods, oldest first, one point for each period: a period without a
 * figure is a gap, not an absent point.
 *
 * @param points one for each period
 * @param oneCase by how much one case more changes a figure, at most, where figures are shares of
 *     cases that were counted; else 0
 */
public record Series(List<Point> points, double oneCase) {

    public Series {
        points = List.copyOf(points);
    }

    /** Figures that are no shares of cases. */
    public Series(List<Point> points) {
        this(points, 0);
    }

    /** A series without gaps and breaks. */
    public static Series of(double... values) {
        return new Series(DoubleStream.of(values).mapToObj(Point::of).toList());
    }

    public int size() {
        return points.size();
    }

    /** Whether there is a figure at that index. */
    public boolean has(int index) {
        return points.get(index).value() != null;
    }

    /**
     * The figure at that index.
     *
     * @throws IllegalStateException where there is none
     */
    public double at(int index) {
        Double value = points.get(index).value();
        if (value == null) {
            throw new IllegalStateException("no figure at \"" + index + "\"");
        }
        return value;
    }

    /** The figures between two periods, both included. */
    public double[] values(int first, int last) {
        double[] values = new double[last - first + 1];
        int count = 0;
        for (int index = first; index <= last; index++) {
            if (has(index)) {
                values[count++] = at(index);
            }
        }
        return Arrays.copyOf(values, count);
    }

    /** Whether the figures of one period can be compared with those of a later one. */
    public boolean isComparable(int earlier, int later) {
        return points.subList(earlier + 1, later + 1).stream()
                .noneMatch(point -> point.continuity() == Continuity.NOT_COMPARABLE);
    }

    /** The index of the last period with a figure, or -1. */
    public int latest() {
        int index = size() - 1;
        while (index >= 0 && !has(index)) {
            index--;
        }
        return index;
    }
}
