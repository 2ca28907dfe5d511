package org.sitegen.statistics.course;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.statistics.method.PoissonSpread;

/**
 * On what figures vary as much above their level as below it: as they are, their roots or their
 * logarithms. Where some are zero, a little is added first (started logarithms: Tukey, Exploratory
 * Data Analysis, 1977).
 *
 * @param shape how distances grow along it
 * @param end from which figures are measured
 * @param downwards whether they are measured down from there, as what a share lacks of the whole
 * @param added before a root or logarithm is taken
 */
record Scale(Shape shape, double end, boolean downwards, double added) {

    /** What is added to figures that can be zero, as to counts. */
    private static final double ADDED = PoissonSpread.ADDED;

    /** How distances grow along a scale. */
    enum Shape {
        PLAIN,
        ROOT,
        LOGARITHM
    }

    static Scale from(double end, boolean downwards, double added) {
        return new Scale(Shape.PLAIN, end, downwards, added);
    }

    /** Of cases that were counted: their spread grows as the root of their number does. */
    static Scale ofCounted(double end, boolean downwards, double oneCase) {
        return new Scale(Shape.ROOT, end, downwards, ADDED * oneCase);
    }

    /** Each shape that these figures, which may be zero, can be brought into. */
    static List<Scale> measured(ComparableFigures figures, double end, boolean downwards) {
        Scale plain = from(end, downwards, started(figures, end));
        List<Scale> scales = new ArrayList<>(3);
        scales.add(plain);
        scales.addAll(plain.curvedFor(figures.values()));
        return scales;
    }

    private static double started(ComparableFigures figures, double end) {
        double least = Double.POSITIVE_INFINITY;
        boolean zero = false;
        for (double value : figures.values()) {
            double off = Math.abs(value - end);
            zero |= off == 0;
            least = off > 0 ? Math.min(least, off) : least;
        }
        return zero && least < Double.POSITIVE_INFINITY ? ADDED * least : 0;
    }

    /** Root and logarithm, or this one where a figure has none. */
    List<Scale> curvedFor(double[] values) {
        for (double value : values) {
            if (measured(value) + added <= 0) {
                return List.of(this);
            }
        }
        return List.of(
                new Scale(Shape.ROOT, end, downwards, added),
                new Scale(Shape.LOGARITHM, end, downwards, added));
    }

    /** How far from its end a value lies. */
    double measured(double value) {
        return downwards ? end - value : value - end;
    }

    double of(double value) {
        return along(measured(value));
    }

    /** How long a step that is made from a value is on it. */
    double width(double value, double step) {
        double measured = Math.max(0, measured(value));
        return along(measured + step) - along(measured);
    }

    private double along(double measured) {
        return switch (shape) {
            case PLAIN -> measured;
            case ROOT -> Math.sqrt(measured + added);
            case LOGARITHM -> Math.log(measured + added);
        };
    }

    ComparableFigures of(ComparableFigures figures) {
        double[] scaled = new double[figures.count()];
        for (int place = 0; place < scaled.length; place++) {
            scaled[place] = of(figures.values()[place]);
        }
        return figures.withValues(scaled);
    }

    /** The figure that stands at a place of the scale. */
    double back(double place) {
        double measured =
                switch (shape) {
                    case PLAIN -> place;
                    case ROOT -> Math.max(0, place) * Math.max(0, place) - added;
                    case LOGARITHM -> Math.exp(place) - added;
                };
        return downwards ? end - measured : end + measured;
    }
}
