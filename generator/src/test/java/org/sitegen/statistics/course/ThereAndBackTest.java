package org.sitegen.statistics.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.SignalSide;

/** Changes that a single split does not see, and figures that are hardly off. */
// What is null here fails the test.
@NullUnmarked
class ThereAndBackTest {

    @Test
    void twoChangesThatCancelAreBothTold() {
        Course course = amounts(levels(12, 5, 9, 5));

        assertThat(course.changes()).extracting(Change::since).containsExactly(12, 24);
        assertThat(course.latestChange().side()).isEqualTo(SignalSide.LOW);
        assertThat(course.latestChange().before()).isCloseTo(9, within(0.5));
        assertThat(course.latestChange().after()).isCloseTo(5, within(0.5));
    }

    @Test
    void halfTheWayBackIsToldToo() {
        Course course = amounts(levels(12, 10, 5, 8));

        assertThat(course.changes()).extracting(Change::since).containsExactly(12, 24);
        assertThat(course.latestChange().side()).isEqualTo(SignalSide.HIGH);
    }

    /** A month of the old level may be the highest of it. */
    @Test
    void levelsThatLieApartArePartedWhereTheyPart() {
        double[] values = levels(12, 5, 9, 5);
        values[11] = 5.9;
        values[12] = 8.1;
        values[23] = 8.1;
        values[24] = 5.9;

        assertThat(amounts(values).changes()).extracting(Change::since).containsExactly(12, 24);
    }

    @Test
    void aStraightLineHasNoBend() {
        assertThat(amounts(IntStream.range(0, 24).mapToDouble(i -> 60 + 0.5 * i)).changes())
                .extracting(Change::since)
                .containsExactly(0);
    }

    @Test
    void figuresThatTurnedRiseSinceThen() {
        Change change =
                amounts(IntStream.range(0, 30).mapToDouble(i -> 10 + 0.6 * Math.abs(i - 18)))
                        .latestChange();

        assertThat(change.kind()).isEqualTo(Change.Kind.TREND);
        assertThat(change.since()).isBetween(17, 19);
        assertThat(change.last()).isEqualTo(29);
        assertThat(change.slopePerYear()).isCloseTo(7.2, within(0.1));
    }

    @Test
    void figuresThatRiseFasterAndFasterRise() {
        Course course = amounts(IntStream.range(0, 24).mapToDouble(i -> 50 + 0.1 * i * i));

        assertThat(course.changes()).hasSize(1);
        assertThat(course.latestChange().kind()).isEqualTo(Change.Kind.TREND);
        assertThat(course.latestChange().since()).isZero();
        assertThat(course.latestChange().slopePerYear()).isBetween(24.0, 30.0);
    }

    @Test
    void aLongRiseThatTurnedIsAFall() {
        Course course = amounts(IntStream.range(0, 40).mapToDouble(i -> i < 30 ? 10 + i : 69 - i));

        assertThat(course.latestChange().kind()).isEqualTo(Change.Kind.TREND);
        assertThat(course.latestChange().since()).isBetween(29, 31);
        assertThat(course.latestChange().side()).isEqualTo(SignalSide.LOW);
    }

    @Test
    void atTheFirstLookAStepHasItsOwnMonth() {
        assertThat(amounts(steps(16, 5, 3, 8)).latestChange().since()).isEqualTo(16);
        assertThat(amounts(steps(16, 5, 8, 8)).latestChange().since()).isEqualTo(16);
    }

    @Test
    void nineAfterTwoYearsOfNoneAreExceptional() {
        assertThat(latestIsExceptional(FigureKind.COUNT, steps(23, 0, 1, 9))).isTrue();
        assertThat(latestIsExceptional(FigureKind.COUNT, steps(23, 0, 1, 2))).isFalse();
        assertThat(latestIsExceptional(FigureKind.COUNT, steps(23, 50, 1, 51))).isFalse();
    }

    @Test
    void oneStepOfTheLastDecimalIsNoException() {
        assertThat(latestIsExceptional(FigureKind.AMOUNT, steps(23, 5.0, 1, 5.1))).isFalse();
        assertThat(latestIsExceptional(FigureKind.AMOUNT, steps(23, 50, 1, 51))).isFalse();
        assertThat(latestIsExceptional(FigureKind.AMOUNT, steps(23, 5.0, 1, 5.4))).isTrue();
        assertThat(latestIsExceptional(FigureKind.AMOUNT, steps(23, 50, 1, 60))).isTrue();
    }

    @Test
    void oneCaseOfThreeHundredIsNoException() {
        double one = 100.0 / 300;

        assertThat(ofCases(steps(23, 100, 1, 100 - one), one)).isFalse();
        assertThat(ofCases(steps(23, 100, 1, 90), one)).isTrue();
        assertThat(ofCases(steps(23, 99, 1, 90), 10)).isFalse();
    }

    private static double[] levels(int months, double... levels) {
        return IntStream.range(0, months * levels.length)
                .mapToDouble(i -> levels[i / months] + 0.3 * (i * 7 % 5 - 2))
                .toArray();
    }

    private static double[] steps(int months, double level, int late, double other) {
        double[] values = new double[months + late];
        Arrays.fill(values, level);
        Arrays.fill(values, months, values.length, other);
        return values;
    }

    private static Course amounts(DoubleStream values) {
        return amounts(values.toArray());
    }

    private static Course amounts(double[] values) {
        return Course.of(Series.of(values), FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, 12);
    }

    private static boolean latestIsExceptional(FigureKind kind, double[] values) {
        return Course.of(Series.of(values), kind, NaturalBounds.FROM_ZERO, 12)
                .exceptional()
                .containsKey(values.length - 1);
    }

    private static boolean ofCases(double[] shares, double one) {
        Series series = new Series(Series.of(shares).points(), one);
        return Course.of(series, FigureKind.SHARE, NaturalBounds.PERCENT, 12)
                .exceptional()
                .containsKey(shares.length - 1);
    }
}
