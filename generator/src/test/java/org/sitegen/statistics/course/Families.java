package org.sitegen.statistics.course;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The kinds of series on which the rates of error are measured. */
final class Families {

    private Families() {}

    /** In which nothing changes but by dice. */
    static List<Family> steady() {
        return List.of(
                Family.steady(
                        "plain", FigureKind.AMOUNT, it -> Dice.plain(it.normal(Families::nothing))),
                Family.steady(
                        "times (σ 0.5)",
                        FigureKind.AMOUNT,
                        it -> times(it, 0.5, Families::nothing)),
                Family.steady(
                        "times (σ 1)", FigureKind.AMOUNT, it -> times(it, 1, Families::nothing)),
                Family.steady("counts around 2.4", FigureKind.COUNT, it -> it.counts(i -> 2.4)),
                Family.steady("counts around 20", FigureKind.COUNT, it -> it.counts(i -> 20)),
                Family.steady("one bad month", FigureKind.AMOUNT, Families::badMonth)
                        .withAnOddMonth(),
                Family.steady("one very long month", FigureKind.AMOUNT, Families::longMonth)
                        .withAnOddMonth(),
                Family.steady(
                        "seasons", FigureKind.AMOUNT, it -> Dice.plain(it.normal(it.season()))),
                Family.steady(
                        "memory 0.3", FigureKind.AMOUNT, it -> memory(it, 0.3, Families::nothing)),
                Family.steady(
                                "memory 0.5",
                                FigureKind.AMOUNT,
                                it -> memory(it, 0.5, Families::nothing))
                        .toldOnly(),
                Family.steady("seasons of one month", FigureKind.AMOUNT, Families::peak).toldOnly(),
                Family.steady("counts in heaps", FigureKind.COUNT, Dice::heaps).toldOnly(),
                Family.steady("counts around 0.3", FigureKind.COUNT, it -> it.counts(i -> 0.3))
                        .toldOnly(),
                Family.steady("99 % of 300", FigureKind.SHARE, it -> it.shares(300, 0.99))
                        .outOf(300)
                        .toldOnly(),
                Family.steady("90 % of 100", FigureKind.SHARE, it -> it.shares(100, 0.9))
                        .outOf(100)
                        .toldOnly(),
                Family.steady("99.95 % of 300", FigureKind.SHARE, it -> it.shares(300, 0.9995))
                        .outOf(300)
                        .toldOnly(),
                Family.steady("plain, with gaps", FigureKind.AMOUNT, Families::withGaps)
                        .toldOnly());
    }

    /** In which something changes, as it is told by the first of their changes. */
    static List<Family> changed() {
        Change.Kind level = Change.Kind.LEVEL;
        Change.Kind trend = Change.Kind.TREND;
        return List.of(
                Family.changed("2 sd, 8 months ago", level, it -> plain(it, step(it, 8, 2))),
                Family.changed("2 sd, 14 months ago", level, it -> plain(it, step(it, 14, 2))),
                Family.changed("0.15 sd a month", trend, it -> plain(it, i -> 0.15 * i)),
                Family.changed("halved times (σ 0.5)", level, it -> halved(it, 0.5)),
                Family.changed("halved times (σ 0.4)", level, it -> halved(it, 0.4)).toldOnly(),
                Family.changed("halved times (σ 0.7)", level, it -> halved(it, 0.7)).toldOnly(),
                Family.changed("counts, 8 to 3", level, it -> it.counts(step(it, 12, -5, 8)))
                        .of(FigureKind.COUNT)
                        .toldOnly(),
                Family.changed(
                                "memory 0.3, 2 sd 14 months ago",
                                level,
                                it -> memory(it, 0.3, step(it, 14, 2)))
                        .toldOnly(),
                Family.changed(
                                "seasons, 2 sd 12 months ago",
                                level,
                                it -> plain(it, sum(it.season(), step(it, 12, 2))))
                        .toldOnly(),
                Family.changed(
                                "seasons, 0.15 sd a month",
                                trend,
                                it -> plain(it, sum(it.season(), i -> 0.15 * i)))
                        .toldOnly(),
                Family.changed(
                                "0.15 sd a month until a year ago",
                                trend,
                                it -> plain(it, i -> 0.15 * Math.min(i, it.size() - 12)))
                        .toldOnly(),
                Family.changed(
                                "3 sd for 8 months, 8 months ago over",
                                level,
                                it -> plain(it, excursion(it, 8, 8, 3)))
                        .toldOnly(),
                Family.changed(
                                "3 sd for a year, 6 months ago over",
                                level,
                                it -> plain(it, excursion(it, 12, 6, 3)))
                        .toldOnly(),
                Family.changed(
                                "turned a year ago, 0.5 sd a month",
                                trend,
                                it -> plain(it, i -> 0.5 * Math.abs(i - it.size() + 12)))
                        .toldOnly(),
                Family.changed(
                                "faster and faster, to 8 sd",
                                trend,
                                it -> plain(it, i -> 8.0 * i * i / (it.size() * it.size())))
                        .toldOnly(),
                Family.changed(
                                "level, for a year 0.5 sd a month",
                                trend,
                                it -> plain(it, i -> 0.5 * Math.max(0, i - it.size() + 12)))
                        .toldOnly());
    }

    /** By quarters. */
    static List<Family> quarters() {
        return List.of(
                steady().get(0),
                steady().get(1),
                steady().get(3),
                steady().get(4),
                steady().get(8),
                Family.changed(
                        "2 sd, 4 quarters ago", Change.Kind.LEVEL, it -> plain(it, step(it, 4, 2))),
                Family.changed(
                        "3 sd, 4 quarters ago", Change.Kind.LEVEL, it -> plain(it, step(it, 4, 3))),
                Family.changed(
                        "0.45 sd a quarter", Change.Kind.TREND, it -> plain(it, i -> 0.45 * i)));
    }

    /** By months, in the first two years. */
    static List<Family> early() {
        List<Family> steady = steady();
        return List.of(
                steady.get(0),
                steady.get(1),
                steady.get(3),
                steady.get(4),
                steady.get(7),
                steady.get(8),
                changed().get(0),
                changed().get(2));
    }

    private static IntToDoubleFunction step(Dice dice, int ago, double size) {
        return step(dice, ago, size, 0);
    }

    private static IntToDoubleFunction step(Dice dice, int ago, double size, double from) {
        return index -> index < dice.size() - ago ? from : from + size;
    }

    private static IntToDoubleFunction excursion(Dice dice, int months, int ago, double size) {
        int end = dice.size() - ago;
        return index -> index >= end - months && index < end ? size : 0;
    }

    private static IntToDoubleFunction sum(IntToDoubleFunction one, IntToDoubleFunction other) {
        return index -> one.applyAsDouble(index) + other.applyAsDouble(index);
    }

    private static double[] plain(Dice dice, IntToDoubleFunction level) {
        return Dice.plain(dice.normal(level));
    }

    private static double[] times(Dice dice, double deviation, IntToDoubleFunction level) {
        return Dice.times(dice.normal(level), deviation);
    }

    private static double[] halved(Dice dice, double deviation) {
        return times(dice, deviation, step(dice, 12, -Math.log(2) / deviation));
    }

    private static double[] memory(Dice dice, double correlation, IntToDoubleFunction level) {
        return Dice.plain(dice.withMemory(correlation, level));
    }

    private static double[] badMonth(Dice dice) {
        int bad = dice.below(dice.size());
        return plain(dice, index -> index == bad ? 8 : 0);
    }

    private static double[] longMonth(Dice dice) {
        int bad = dice.below(dice.size());
        return times(dice, 0.5, index -> index == bad ? Math.log(20) / 0.5 : 0);
    }

    private static double[] peak(Dice dice) {
        int month = dice.below(12);
        return plain(dice, index -> index % 12 == month ? 3 : 0);
    }

    private static double[] withGaps(Dice dice) {
        double[] values = plain(dice, Families::nothing);
        for (int index = 1; index < values.length - 1; index++) {
            values[index] = dice.below(8) == 0 ? Double.NaN : values[index];
        }
        return values;
    }

    private static double nothing(int index) {
        return 0;
    }
}
