package org.sitegen.statistics.course;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Figures of chance around what is true of them; the same seed makes the same figures. */
final class Dice {

    private final Random random;
    private final int size;

    Dice(long seed, int size) {
        random = new Random(seed);
        this.size = size;
    }

    int size() {
        return size;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Normal with a standard deviation of 1. */
    double[] normal(IntToDoubleFunction level) {
        double[] values = new double[size];
        for (int index = 0; index < size; index++) {
            values[index] = random.nextGaussian() + level.applyAsDouble(index);
        }
        return values;
    }

    /** Normal, each figure resembling the one before by that correlation. */
    double[] withMemory(double correlation, IntToDoubleFunction level) {
        double[] values = new double[size];
        double last = random.nextGaussian();
        for (int index = 0; index < size; index++) {
            values[index] = last + level.applyAsDouble(index);
            double fresh = Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
            last = correlation * last + fresh;
        }
        return values;
    }

    /** The effect of the month of each figure: a wave of one year, three from low to high. */
    IntToDoubleFunction season() {
        int begin = random.nextInt(12);
        return index -> 1.5 * Math.sin(2 * Math.PI * (index + begin) / 12);
    }

    /** Counts of what happens independently. */
    double[] counts(IntToDoubleFunction level) {
        double[] values = new double[size];
        for (int index = 0; index < size; index++) {
            values[index] = count(level.applyAsDouble(index));
        }
        return values;
    }

    private double count(double level) {
        double least = Math.exp(-level);
        double product = random.nextDouble();
        int count = 0;
        while (product > least) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** Around 10, each a count around a level of its own: what happens comes in heaps. */
    double[] heaps() {
        return counts(index -> -5 * Math.log(random.nextDouble() * random.nextDouble()));
    }

    /** What percentage of so many cases went well. */
    double[] shares(int cases, double share) {
        double[] values = new double[size];
        for (int index = 0; index < size; index++) {
            int well = 0;
            for (int one = 0; one < cases; one++) {
                well += random.nextDouble() < share ? 1 : 0;
            }
            values[index] = 100.0 * well / cases;
        }
        return values;
    }

    /** Figures in an order of size that people know: 50, of which chance is 5. */
    static double[] plain(double[] normal) {
        return map(normal, value -> Math.max(0, 50 + 5 * value));
    }

    /** Times around 20, skewed. */
    static double[] times(double[] normal, double deviation) {
        return map(normal, value -> Math.exp(3 + deviation * value));
    }

    private static double[] map(double[] values, DoubleUnaryOperator change) {
        double[] changed = new double[values.length];
        for (int index = 0; index < values.length; index++) {
            changed[index] = change.applyAsDouble(values[index]);
        }
        return changed;
    }
}
