package org.sitegen.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds of the statistics of any series of whole numbers, gaps and breaks. */
class StatisticsPropertyTest {

    private static ProcessBehaviour behaviourOf(List<Point> points) {
        return ProcessBehaviour.of(new Series(points), NaturalBounds.NONE);
    }

    private static List<Point> each(List<Point> points, UnaryOperator<Double> change) {
        return points.stream()
                .map(
                        point ->
                                point.value() == null
                                        ? point
                                        : new Point(
                                                change.apply(point.value()), point.breakBefore()))
                .toList();
    }

    @Property
    void anotherUnitOfMeasureFindsTheSameSignals(
            @ForAll("series") List<Point> points,
            @ForAll @IntRange(min = -50, max = 50) int shift) {
        List<Point> others = each(points, value -> (value + shift) * 4);

        assertThat(behaviourOf(others).signals()).isEqualTo(behaviourOf(points).signals());
    }

    @Property
    void upsideDownEverySignalPointsToTheOtherSide(@ForAll("series") List<Point> points) {
        SortedMap<Integer, Signal> mirrored = new TreeMap<>();
        behaviourOf(each(points, value -> -value))
                .signals()
                .forEach((index, signal) -> mirrored.put(index, opposite(signal)));

        assertThat(mirrored).isEqualTo(behaviourOf(points).signals());
    }

    private static Signal opposite(Signal signal) {
        return new Signal(
                signal.rule(), signal.side() == SignalSide.HIGH ? SignalSide.LOW : SignalSide.HIGH);
    }

    @Property
    void lowerIsBetterIsHigherIsBetterUpsideDown(
            @ForAll("series") List<Point> points, @ForAll @IntRange(max = 12) int target) {
        Verdict atMost =
                Verdict.of(
                        behaviourOf(points), Direction.LOWER_IS_BETTER, TargetRange.atMost(target));
        Verdict atLeast =
                Verdict.of(
                        behaviourOf(each(points, value -> -value)),
                        Direction.HIGHER_IS_BETTER,
                        TargetRange.atLeast(-target));

        assertThat(atLeast).isEqualTo(atMost);
    }

    @Property
    void nothingAfterABreakChangesWhatWasFoundBeforeIt(
            @ForAll("series") List<Point> before, @ForAll("series") List<Point> after) {
        List<Point> whole = new ArrayList<>(before);
        whole.add(Point.of(5).afterBreak());
        whole.addAll(after);

        assertThat(behaviourOf(whole).signals().headMap(before.size()))
                .isEqualTo(behaviourOf(before).signals());
    }

    @Property
    void monthsWithoutAFigureAtTheEndChangeNoVerdict(
            @ForAll("series") List<Point> points, @ForAll @IntRange(min = 1, max = 9) int months) {
        List<Point> longer = new ArrayList<>(points);
        longer.addAll(Collections.nCopies(months, Point.gap()));

        assertThat(Verdict.of(behaviourOf(longer), Direction.HIGHER_IS_BETTER, null))
                .isEqualTo(Verdict.of(behaviourOf(points), Direction.HIGHER_IS_BETTER, null));
    }

    @Property
    void aFigureThatNeverMovesIsNeverCalledChanged(
            @ForAll double value, @ForAll @IntRange(min = 6, max = 60) int months) {
        double[] figures = new double[months];
        Arrays.fill(figures, value / 1e10);

        assertThat(ProcessBehaviour.of(Series.of(figures), NaturalBounds.NONE).signals()).isEmpty();
    }

    @Property
    void sevenOnOneSideAreTheOnesThatCountingFinds(@ForAll("plain") List<Point> points) {
        ProcessBehaviour behaviour = behaviourOf(points);
        Segment segment = behaviour.latestSegment();
        if (segment == null || segment.limits() == null) {
            return;
        }
        for (int index = 0; index < points.size(); index++) {
            boolean marked = isMarked(behaviour, index);
            assertThat(marked || !inSevenOnOneSide(points, index, segment.centre()))
                    .as("period %d", index)
                    .isTrue();
            assertThat(
                            isMarkedAs(behaviour, index, Rule.SHIFT)
                                    && !inSevenOnOneSide(points, index, segment.centre()))
                    .as("period %d", index)
                    .isFalse();
        }
    }

    @Property
    void sevenThatRiseOrFallAreTheOnesThatCountingFinds(@ForAll("plain") List<Point> points) {
        ProcessBehaviour behaviour = behaviourOf(points);
        if (points.size() < Firmness.TRIAL_POINTS) {
            return;
        }
        for (int index = 0; index < points.size(); index++) {
            boolean counted = inSevenOneWay(points, index);
            assertThat(isMarked(behaviour, index) || !counted).as("period %d", index).isTrue();
            assertThat(isMarkedAs(behaviour, index, Rule.TREND) && !counted)
                    .as("period %d", index)
                    .isFalse();
        }
    }

    private static boolean isMarked(ProcessBehaviour behaviour, int index) {
        return behaviour.signalAt(index) != null;
    }

    private static boolean isMarkedAs(ProcessBehaviour behaviour, int index, Rule rule) {
        Signal signal = behaviour.signalAt(index);
        return signal != null && signal.rule() == rule;
    }

    private static boolean inSevenOnOneSide(List<Point> points, int index, double centre) {
        double[] from = points.stream().mapToDouble(point -> value(point) - centre).toArray();
        return windows(points.size(), index)
                .anyMatch(
                        first ->
                                all(first, 0, 7, at -> from[at] > 1e-7)
                                        || all(first, 0, 7, at -> from[at] < -1e-7));
    }

    private static boolean inSevenOneWay(List<Point> points, int index) {
        double[] values = points.stream().mapToDouble(StatisticsPropertyTest::value).toArray();
        return windows(points.size(), index)
                .anyMatch(
                        first ->
                                all(first, 1, 7, at -> values[at] > values[at - 1])
                                        || all(first, 1, 7, at -> values[at] < values[at - 1]));
    }

    /** Where stretches of seven periods begin that hold a period. */
    private static IntStream windows(int size, int index) {
        return IntStream.rangeClosed(Math.max(0, index - 6), Math.min(index, size - 7));
    }

    private static boolean all(int first, int from, int until, IntPredicate holds) {
        return IntStream.range(first + from, first + until).allMatch(holds);
    }

    private static double value(Point point) {
        return point.value() == null ? 0 : point.value();
    }

    @Property
    void limitsHoldTheMiddleAndStayWithinWhatIsPossible(@ForAll("series") List<Point> points) {
        ProcessBehaviour behaviour =
                ProcessBehaviour.of(new Series(points), new NaturalBounds(0.0, 12.0));
        for (Segment segment : behaviour.segments()) {
            Limits limits = segment.limits();
            if (limits != null) {
                assertThat(limits.lower()).isBetween(0.0, segment.centre() + 1e-9);
                assertThat(limits.upper()).isBetween(segment.centre() - 1e-9, 12.0);
            }
        }
    }

    @Property
    void whatIsReliedOnHoldsAtBothLimits(
            @ForAll("series") List<Point> points, @ForAll @IntRange(max = 12) int target) {
        ProcessBehaviour behaviour = behaviourOf(points);
        Verdict verdict =
                Verdict.of(behaviour, Direction.HIGHER_IS_BETTER, TargetRange.atLeast(target));
        Limits limits = limitsOf(behaviour.latestSegment());
        Map<Assurance, Boolean> holds =
                limits == null
                        ? Map.of(Assurance.TOO_FEW, true)
                        : Map.of(
                                Assurance.RELIABLY_MEETS,
                                limits.lower() >= target - 1e-6,
                                Assurance.RELIABLY_MISSES,
                                limits.upper() < target,
                                Assurance.HIT_AND_MISS,
                                limits.lower() < target && limits.upper() >= target - 1e-6);

        assertThat(holds).containsEntry(verdict.assurance(), true);
    }

    private static @Nullable Limits limitsOf(@Nullable Segment segment) {
        return segment == null ? null : segment.limits();
    }

    @Property
    void theIntervalOfAShareHoldsIt(
            @ForAll @IntRange(min = 1, max = 5_000) int n,
            @ForAll @IntRange(max = 5_000) int some) {
        int successes = some % (n + 1);
        Proportion share = Proportion.wilson(successes, n);
        Proportion rest = Proportion.wilson(n - successes, n);
        Proportion tenfold = Proportion.wilson(successes * 10, n * 10);

        assertThat(share.share()).isBetween(share.low(), share.high());
        assertThat(share.low()).isBetween(0.0, 1.0).isCloseTo(1 - rest.high(), within(1e-12));
        assertThat(tenfold.high() - tenfold.low()).isLessThan(share.high() - share.low());
    }

    @Property
    void asManyAreUnderTheMedianAsOverIt(@ForAll("figures") List<Double> figures) {
        Spread spread = Spread.of(figures.stream().mapToDouble(figure -> figure).toArray());
        long under = figures.stream().filter(figure -> figure < spread.median()).count();
        long over = figures.stream().filter(figure -> figure > spread.median()).count();

        assertThat(under).isLessThanOrEqualTo(figures.size() / 2);
        assertThat(over).isLessThanOrEqualTo(figures.size() / 2);
        assertThat(spread.median()).isBetween(spread.lowest(), spread.highest());
        assertThat(figures).contains(spread.lowest(), spread.highest()).hasSize(spread.count());
    }

    @Provide
    Arbitrary<List<Double>> figures() {
        return Arbitraries.integers()
                .between(-20, 20)
                .map(Integer::doubleValue)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** Without gaps and breaks, small enough for runs to be common. */
    @Provide
    Arbitrary<List<Point>> plain() {
        return figures(12).list().ofMaxSize(40);
    }

    /** Up to 40 periods, one in ten without a figure, one in thirty not comparable. */
    @Provide
    Arbitrary<List<Point>> series() {
        return Arbitraries.frequencyOf(
                        Tuple.of(26, figures(12)),
                        Tuple.of(3, Arbitraries.of(Point.gap())),
                        Tuple.of(1, figures(12).map(Point::afterBreak)))
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Point> figures(int max) {
        return Arbitraries.integers().between(0, max).map(value -> Point.of(value));
    }
}
