package org.sitegen.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

// What is null here fails the test.
@NullUnmarked
class NaturalProcessLimitsTest {

    private static final double[] VIGNETTE = {
        1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1
    };

    private static NaturalProcessLimits of(NaturalBounds bounds, double... values) {
        return NaturalProcessLimits.of(Series.of(values), 0, values.length - 1, bounds);
    }

    @Test
    void limitsMatchThePublishedVectorWhenScreened() {
        NaturalProcessLimits limits = of(NaturalBounds.NONE, VIGNETTE);

        assertThat(limits.mean()).isCloseTo(1.94, within(0.005));
        assertThat(limits.limits().lower()).isCloseTo(-0.72, within(0.005));
        assertThat(limits.limits().upper()).isCloseTo(4.60, within(0.005));
    }

    @Test
    void onlyTheFifthFigureOfTheVectorIsOutsideALimit() {
        Limits limits = of(NaturalBounds.NONE, VIGNETTE).limits();

        assertThat(Arrays.stream(VIGNETTE).filter(value -> value > limits.upper()))
                .containsExactly(10.0);
        assertThat(Arrays.stream(VIGNETTE).filter(value -> value < limits.lower())).isEmpty();
    }

    @Test
    void limitsMatchThePublishedVectorWhenNotScreened() {
        double range = MovingRanges.of(Series.of(VIGNETTE), 0, 17).average();
        double mean = Spread.mean(VIGNETTE);
        Limits limits = NaturalProcessLimits.around(mean, range, NaturalBounds.NONE).limits();

        assertThat(limits.lower()).isCloseTo(-3.06, within(0.005));
        assertThat(limits.upper()).isCloseTo(6.95, within(0.005));
    }

    @Test
    void limitsAreClampedToWhatIsPossible() {
        Limits limits = of(NaturalBounds.FROM_ZERO, VIGNETTE).limits();

        assertThat(limits.lower()).isZero();
        assertThat(limits.lowerClamped()).isTrue();
        assertThat(limits.upperClamped()).isFalse();
    }

    @Test
    void fewerThanTwelveFiguresHaveNone() {
        double[] eleven = IntStream.range(0, 11).mapToDouble(i -> i % 3).toArray();

        assertThat(of(NaturalBounds.NONE, eleven)).isNull();
    }

    @Test
    void aGapHasNoMovingRangeAcross() {
        Series withGap =
                new Series(
                        Stream.of(5, 6, 5, null, 6, 5, 6)
                                .map(value -> value == null ? Point.gap() : Point.of(value))
                                .toList());

        assertThat(MovingRanges.of(withGap, 0, 6).count()).isEqualTo(4);
        assertThat(MovingRanges.of(withGap, 0, 6).average()).isEqualTo(1);
    }

    @Test
    void figuresWithoutNeighboursHaveNone() {
        List<Point> points =
                IntStream.range(0, 30)
                        .mapToObj(i -> i % 2 == 0 ? Point.of(i) : Point.gap())
                        .toList();

        assertThat(NaturalProcessLimits.of(new Series(points), 0, 29, NaturalBounds.NONE)).isNull();
    }

    @Test
    void oneRareEventIsNotScreenedIntoLimitsOfNoWidth() {
        double[] rare = {0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0};

        assertThat(of(NaturalBounds.FROM_ZERO, rare).averageRange()).isEqualTo(2 / 11.0);
    }
}
