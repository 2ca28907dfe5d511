package org.sitegen.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

// What is null here fails the test.
@NullUnmarked
class SignalsTest {

    @Test
    void sevenPointsOnOneSideOfTheMeanAreAShift() {
        ProcessBehaviour behaviour =
                of(9, 11, 9, 11, 9, 11, 9, 11, 9, 9.8, 10.4, 10.6, 10.4, 10.6, 10.4, 10.6, 10.4, 9);

        assertThat(behaviour.signals()).hasSize(7).containsOnlyKeys(10, 11, 12, 13, 14, 15, 16);
        assertThat(behaviour.signals().values())
                .containsOnly(new Signal(Rule.SHIFT, SignalSide.HIGH));
    }

    @Test
    void sixPointsOnOneSideOfTheMeanAreNone() {
        assertThat(of(9, 11, 9, 11, 9, 11, 9, 10.4, 10.6, 10.4, 10.6, 10.4, 10.6, 9, 9).signals())
                .isEmpty();
    }

    @Test
    void sevenPointsThatAllFallAreATrend() {
        ProcessBehaviour behaviour = of(10, 14, 13, 12, 11, 10, 9, 8, 12, 9, 13, 8, 12);

        assertThat(behaviour.signals()).containsOnlyKeys(1, 2, 3, 4, 5, 6, 7);
        assertThat(behaviour.signalAt(1)).isEqualTo(new Signal(Rule.TREND, SignalSide.LOW));
    }

    @Test
    void twoEqualPointsEndATrend() {
        assertThat(of(10, 14, 13, 12, 12, 11, 10, 9, 12, 9, 13, 8, 12).signals()).isEmpty();
    }

    @Test
    void twoOfThreeNearTheSameLimitAreASignal() {
        double[] values = {10, 11, 9, 10, 11, 9, 10, 11, 9, 13.2, 13.3, 10.9, 9, 10, 9, 10};

        ProcessBehaviour behaviour = of(values);

        assertThat(behaviour.signals().values())
                .containsOnly(new Signal(Rule.NEAR_LIMIT, SignalSide.HIGH));
        assertThat(behaviour.signals()).containsOnlyKeys(9, 10);
    }

    @Test
    void aPointOutsideALimitIsSaidToBeThatAndNotPartOfAShift() {
        double[] values = {8, 10, 8, 10, 8, 10, 8, 10, 8, 10, 12, 11, 20, 11, 12, 11, 12, 11, 9};

        assertThat(of(values).signalAt(12).rule()).isEqualTo(Rule.OUTSIDE_LIMIT);
        assertThat(of(values).signalAt(13).rule()).isEqualTo(Rule.SHIFT);
    }

    @Test
    void aGapInterruptsARun() {
        List<Point> points = new ArrayList<>();
        for (double value : new double[] {9, 11, 9, 11, 9, 11, 9, 11, 9, 9.8}) {
            points.add(Point.of(value));
        }
        for (double value : new double[] {10.4, 10.6, 10.4, 10.6, 10.4, 10.6, 10.4}) {
            points.add(Point.of(value));
        }
        points.add(Point.of(9));
        assertThat(ProcessBehaviour.of(new Series(points), NaturalBounds.NONE).signals())
                .hasSize(7);

        points.add(13, Point.gap());
        assertThat(ProcessBehaviour.of(new Series(points), NaturalBounds.NONE).signals()).isEmpty();
    }

    @Test
    void figuresThatDifferByBinaryRoundingOnlyAreEqual() {
        double[] same =
                IntStream.range(0, 20).mapToDouble(i -> i % 2 == 0 ? 0.3 : 0.1 + 0.2).toArray();

        assertThat(of(same).signals()).isEmpty();
    }

    @Test
    void turningASeriesUpsideDownTurnsItsSignals() {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            Series series = anySeries(random);
            Series turned =
                    new Series(
                            series.points().stream()
                                    .map(
                                            p ->
                                                    p.value() == null
                                                            ? p
                                                            : new Point(
                                                                    -p.value(), p.breakBefore()))
                                    .toList());

            ProcessBehaviour up = ProcessBehaviour.of(series, NaturalBounds.NONE);
            ProcessBehaviour down = ProcessBehaviour.of(turned, NaturalBounds.NONE);

            assertThat(down.signals().keySet()).isEqualTo(up.signals().keySet());
            up.signals()
                    .forEach(
                            (index, signal) -> {
                                assertThat(down.signalAt(index).rule()).isEqualTo(signal.rule());
                                assertThat(down.signalAt(index).side()).isNotEqualTo(signal.side());
                            });
        }
    }

    @Test
    void segmentsCoverEachFigureOnceAndLimitsEncloseTheMean() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Series series = anySeries(random);
            ProcessBehaviour behaviour =
                    ProcessBehaviour.of(series, new NaturalBounds(-20.0, 20.0));

            int figures = behaviour.segments().stream().mapToInt(Segment::points).sum();
            assertThat(figures)
                    .isEqualTo(series.points().stream().filter(p -> p.value() != null).count());
            for (Segment segment : behaviour.segments()) {
                Limits limits = segment.limits();
                if (limits != null) {
                    assertThat(segment.centre())
                            .isBetween(limits.lower() - 1e-9, limits.upper() + 1e-9);
                    assertThat(limits.lower()).isGreaterThanOrEqualTo(-20);
                    assertThat(limits.upper()).isLessThanOrEqualTo(20);
                }
            }
            assertThat(behaviour.signals().keySet()).allMatch(series::has);
        }
    }

    @Test
    void screeningNeverWidensLimits() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            MovingRanges ranges = MovingRanges.of(anySeries(random), 0, 20);

            assertThat(ranges.screenedAverage()).isLessThanOrEqualTo(ranges.average() + 1e-12);
        }
    }

    private static Series anySeries(Random random) {
        int size = 21 + random.nextInt(40);
        return new Series(
                IntStream.range(0, size)
                        .mapToObj(
                                i -> {
                                    boolean gap = random.nextInt(12) == 0;
                                    double value = Math.rint(random.nextGaussian() * 50) / 10;
                                    return new Point(gap ? null : value, random.nextInt(15) == 0);
                                })
                        .toList());
    }

    private static ProcessBehaviour of(double... values) {
        return ProcessBehaviour.of(Series.of(values), NaturalBounds.NONE);
    }
}
