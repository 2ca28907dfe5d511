package org.sitegen.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

// What is null here fails the test.
@NullUnmarked
class VerdictTest {

    /** Mean 10, average moving range 1, limits 7.34 to 12.66. */
    private static final double[] STEADY = {
        9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5
    };

    private static final ProcessBehaviour BEHAVIOUR =
            ProcessBehaviour.of(Series.of(STEADY), NaturalBounds.NONE);

    @Test
    void aTargetOverTheUpperLimitIsReliablyMissedWhereHigherIsBetter() {
        assertThat(against(TargetRange.atLeast(12.7))).isEqualTo(Assurance.RELIABLY_MISSES);
        assertThat(against(TargetRange.atLeast(12.6))).isEqualTo(Assurance.HIT_AND_MISS);
        assertThat(against(TargetRange.atLeast(7.4))).isEqualTo(Assurance.HIT_AND_MISS);
        assertThat(against(TargetRange.atLeast(7.3))).isEqualTo(Assurance.RELIABLY_MEETS);
    }

    @Test
    void aTargetOverTheUpperLimitIsReliablyMetWhereLowerIsBetter() {
        assertThat(against(TargetRange.atMost(12.7))).isEqualTo(Assurance.RELIABLY_MEETS);
        assertThat(against(TargetRange.atMost(10))).isEqualTo(Assurance.HIT_AND_MISS);
        assertThat(against(TargetRange.atMost(7.3))).isEqualTo(Assurance.RELIABLY_MISSES);
    }

    @Test
    void aRangeIsMetReliablyWhenItHoldsBothLimits() {
        assertThat(against(TargetRange.between(7, 13))).isEqualTo(Assurance.RELIABLY_MEETS);
        assertThat(against(TargetRange.between(8, 13))).isEqualTo(Assurance.HIT_AND_MISS);
        assertThat(against(TargetRange.between(13, 20))).isEqualTo(Assurance.RELIABLY_MISSES);
    }

    @Test
    void withoutATargetThereIsNoneToMeet() {
        assertThat(against(null)).isEqualTo(Assurance.NO_TARGET);
    }

    @Test
    void aFigureThatAlwaysEqualsItsTargetMeetsIt() {
        double[] none = new double[12];
        ProcessBehaviour behaviour = ProcessBehaviour.of(Series.of(none), NaturalBounds.FROM_ZERO);

        assertThat(
                        Verdict.of(behaviour, Direction.LOWER_IS_BETTER, TargetRange.atMost(0))
                                .assurance())
                .isEqualTo(Assurance.RELIABLY_MEETS);
    }

    @Test
    void fewerThanSixFiguresAreTooFew() {
        ProcessBehaviour five = ProcessBehaviour.of(Series.of(1, 2, 3, 4, 5), NaturalBounds.NONE);

        assertThat(Verdict.of(five, Direction.HIGHER_IS_BETTER, TargetRange.atLeast(1)))
                .isEqualTo(new Verdict(Variation.TOO_FEW, Assurance.TOO_FEW, false));
    }

    @Test
    void nothingAtAllIsTooFew() {
        ProcessBehaviour none = ProcessBehaviour.of(new Series(List.of()), NaturalBounds.NONE);

        assertThat(Verdict.of(none, Direction.NO_DIRECTION, null))
                .isEqualTo(new Verdict(Variation.TOO_FEW, Assurance.NO_TARGET, false));
    }

    @Test
    void theLatestFigureDecidesOnTheVariation() {
        double[] values = STEADY.clone();
        assertThat(variation(values, Direction.HIGHER_IS_BETTER))
                .isEqualTo(Variation.NO_REAL_CHANGE);

        values[11] = 30;
        assertThat(variation(values, Direction.HIGHER_IS_BETTER))
                .isEqualTo(Variation.GETTING_BETTER);
        assertThat(variation(values, Direction.LOWER_IS_BETTER)).isEqualTo(Variation.GETTING_WORSE);
        assertThat(variation(values, Direction.NO_DIRECTION)).isEqualTo(Variation.HIGHER);

        values[11] = -10;
        assertThat(variation(values, Direction.HIGHER_IS_BETTER))
                .isEqualTo(Variation.GETTING_WORSE);
        assertThat(variation(values, Direction.LOWER_IS_BETTER))
                .isEqualTo(Variation.GETTING_BETTER);
        assertThat(variation(values, Direction.WITHIN_RANGE)).isEqualTo(Variation.LOWER);
    }

    @Test
    void aSignalBeforeTheLatestFigureIsHistory() {
        double[] values = STEADY.clone();
        values[6] = 30;

        assertThat(variation(values, Direction.HIGHER_IS_BETTER))
                .isEqualTo(Variation.NO_REAL_CHANGE);
    }

    @Test
    void theLimitsOfTheLatestSegmentDecideOnTheTarget() {
        Series series =
                new Series(
                        IntStream.range(0, 20)
                                .mapToObj(i -> new Point((i < 12 ? 10.0 : 50.0) + i % 2, i == 12))
                                .toList());
        Verdict verdict =
                Verdict.of(
                        ProcessBehaviour.of(series, NaturalBounds.NONE),
                        Direction.HIGHER_IS_BETTER,
                        TargetRange.atLeast(40));

        assertThat(verdict)
                .isEqualTo(new Verdict(Variation.NO_REAL_CHANGE, Assurance.RELIABLY_MEETS, true));
    }

    private static Assurance against(TargetRange target) {
        return Verdict.of(BEHAVIOUR, Direction.NO_DIRECTION, target).assurance();
    }

    private static Variation variation(double[] values, Direction direction) {
        ProcessBehaviour behaviour = ProcessBehaviour.of(Series.of(values), NaturalBounds.NONE);
        return Verdict.of(behaviour, direction, null).variation();
    }
}
