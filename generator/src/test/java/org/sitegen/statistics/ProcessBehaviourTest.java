package org.sitegen.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

// What is null here fails the test.
@NullUnmarked
class ProcessBehaviourTest {

    private static final double[] VIGNETTE = {
        1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1
    };

    @Test
    void limitsMatchThePublishedVectorWhenScreened() {
        ProcessBehaviour behaviour = ProcessBehaviour.of(Series.of(VIGNETTE), NaturalBounds.NONE);

        assertThat(behaviour.segments()).hasSize(1);
        Segment segment = behaviour.segments().get(0);
        assertThat(segment.centre()).isCloseTo(1.94, within(0.005));
        assertThat(segment.limits().lower()).isCloseTo(-0.72, within(0.005));
        assertThat(segment.limits().upper()).isCloseTo(4.60, within(0.005));
        assertThat(segment.firmness()).isEqualTo(Firmness.FIRM);
    }

    @Test
    void onlyTheFifthPointOfTheVectorIsOutsideALimit() {
        ProcessBehaviour behaviour = ProcessBehaviour.of(Series.of(VIGNETTE), NaturalBounds.NONE);

        assertThat(behaviour.signals())
                .containsEntry(4, new Signal(Rule.OUTSIDE_LIMIT, SignalSide.HIGH));
        assertThat(behaviour.signals().values())
                .filteredOn(signal -> signal.rule() == Rule.OUTSIDE_LIMIT)
                .hasSize(1);
    }

    @Test
    void limitsMatchThePublishedVectorWhenNotScreened() {
        Limits limits =
                ProcessBehaviour.of(Series.of(VIGNETTE), NaturalBounds.NONE, Screening.UNSCREENED)
                        .latestSegment()
                        .limits();

        assertThat(limits.lower()).isCloseTo(-3.06, within(0.005));
        assertThat(limits.upper()).isCloseTo(6.95, within(0.005));
    }

    @Test
    void limitsAreClampedToWhatIsPossible() {
        Limits limits =
                ProcessBehaviour.of(Series.of(VIGNETTE), NaturalBounds.FROM_ZERO)
                        .latestSegment()
                        .limits();

        assertThat(limits.lower()).isZero();
        assertThat(limits.lowerClamped()).isTrue();
        assertThat(limits.upperClamped()).isFalse();
    }

    @Test
    void fewerThanSixPointsHaveAMedianAndNoLimits() {
        Segment segment =
                ProcessBehaviour.of(Series.of(1, 9, 2, 3, 4), NaturalBounds.NONE).latestSegment();

        assertThat(segment.firmness()).isEqualTo(Firmness.RUN_CHART);
        assertThat(segment.centre()).isEqualTo(3);
        assertThat(segment.limits()).isNull();
    }

    @Test
    void sixPointsHaveTrialLimitsAndTwelveFirmOnes() {
        assertThat(firmnessOf(6)).isEqualTo(Firmness.TRIAL);
        assertThat(firmnessOf(11)).isEqualTo(Firmness.TRIAL);
        assertThat(firmnessOf(12)).isEqualTo(Firmness.FIRM);
    }

    private static Firmness firmnessOf(int points) {
        double[] values = IntStream.range(0, points).mapToDouble(i -> i % 3).toArray();
        return ProcessBehaviour.of(Series.of(values), NaturalBounds.NONE)
                .latestSegment()
                .firmness();
    }

    @Test
    void aGapHasNoMovingRangeAcross() {
        Series withGap =
                new Series(
                        Stream.of(5, 6, 5, null, 6, 5, 6)
                                .map(v -> v == null ? Point.gap() : Point.of(v))
                                .toList());

        Segment segment = ProcessBehaviour.of(withGap, NaturalBounds.NONE).latestSegment();

        assertThat(segment.points()).isEqualTo(6);
        assertThat(segment.averageRange()).isEqualTo(1);
        assertThat(MovingRanges.of(withGap, 0, 6).count()).isEqualTo(4);
    }

    @Test
    void pointsWithoutNeighboursHaveNoLimits() {
        List<Point> points =
                IntStream.range(0, 20)
                        .mapToObj(i -> i % 2 == 0 ? Point.of(i) : Point.gap())
                        .toList();

        Segment segment =
                ProcessBehaviour.of(new Series(points), NaturalBounds.NONE).latestSegment();

        assertThat(segment.points()).isEqualTo(10);
        assertThat(segment.limits()).isNull();
    }

    @Test
    void eachBreakBeginsASegmentWithLimitsOfItsOwn() {
        Series series =
                new Series(
                        IntStream.range(0, 24)
                                .mapToObj(i -> new Point((i < 12 ? 10.0 : 30.0) + i % 2, i == 12))
                                .toList());

        List<Segment> segments = ProcessBehaviour.of(series, NaturalBounds.NONE).segments();

        assertThat(segments).extracting(Segment::first).containsExactly(0, 12);
        assertThat(segments).extracting(Segment::last).containsExactly(11, 23);
        assertThat(segments).extracting(Segment::centre).containsExactly(10.5, 30.5);
        assertThat(ProcessBehaviour.of(series, NaturalBounds.NONE).signals()).isEmpty();
    }

    @Test
    void aSegmentOfGapsIsNone() {
        Series series = new Series(List.of(Point.of(1), Point.gap().afterBreak(), Point.gap()));

        assertThat(ProcessBehaviour.of(series, NaturalBounds.NONE).segments()).hasSize(1);
        assertThat(ProcessBehaviour.of(new Series(List.of()), NaturalBounds.NONE).latestSegment())
                .isNull();
    }

    @Test
    void oneRareEventIsNotScreenedIntoLimitsOfNoWidth() {
        ProcessBehaviour behaviour =
                ProcessBehaviour.of(
                        Series.of(0, 0, 0, 0, 1, 0, 0, 0, 0, 0), NaturalBounds.FROM_ZERO);

        assertThat(behaviour.latestSegment().averageRange()).isEqualTo(2 / 9.0);
        assertThat(behaviour.signals()).containsOnlyKeys(4);
    }
}
