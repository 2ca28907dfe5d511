package org.sitegen.statistics.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Point;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.Variation;

// What is null here fails the test.
@NullUnmarked
class CourseTest {

    /** What chance adds, without a pattern that anything could be made of. */
    private static final double[] NOISE = {
        0.3, -0.7, 0.9, -0.2, -1.1, 0.6, 0.1, -0.4, 1.2, -0.9, 0.5, -0.1, 0.8, -1.3, 0.2, 0.7, -0.6,
        0.4, -0.3, 1.0, -0.8, 0.0, -0.5, 1.1
    };

    @Test
    void aStepIsToldWithItsMonthAndBothLevels() {
        Course course = amounts(30, i -> i < 20 ? 61 : 38);

        Change change = course.latestChange();
        assertThat(course.changes()).hasSize(1);
        assertThat(change.kind()).isEqualTo(Change.Kind.LEVEL);
        assertThat(change.since()).isEqualTo(20);
        assertThat(change.last()).isEqualTo(29);
        assertThat(change.before()).isCloseTo(61, within(0.5));
        assertThat(change.after()).isCloseTo(38, within(0.5));
        assertThat(change.slopePerYear()).isZero();
        assertThat(change.side()).isEqualTo(SignalSide.LOW);
        assertThat(change.p()).isLessThan(0.001);
        assertThat(course.levels()).extracting(Level::first).containsExactly(0, 20);
    }

    @Test
    void aSteadyRiseIsToldByTheYearAndHasNoFlatBand() {
        Course course = amounts(24, i -> 100 + 0.5 * i);

        Change change = course.latestChange();
        assertThat(course.changes()).hasSize(1);
        assertThat(change.kind()).isEqualTo(Change.Kind.TREND);
        assertThat(change.slopePerYear()).isCloseTo(6, within(0.3));
        assertThat(change.before()).isCloseTo(100, within(0.5));
        assertThat(change.after()).isCloseTo(111.5, within(0.5));
        assertThat(change.side()).isEqualTo(SignalSide.HIGH);
        assertThat(course.levels()).extracting(Level::limits).containsOnlyNulls();
    }

    @Test
    void aRiseThatEndedIsNoMatterOfToday() {
        Course course = amounts(60, i -> 100 + 0.5 * Math.min(i, 40));

        Change change = course.latestChange();
        assertThat(change.kind()).isEqualTo(Change.Kind.TREND);
        assertThat(change.last()).isBetween(37, 42);
        assertThat(change.isRecent(59, 12)).isFalse();
        assertThat(change.after()).isCloseTo(120, within(1.0));
    }

    @Test
    void oneBadMonthIsExceptionalAndNothingElse() {
        double[] months = {4, 5, 6, 5, 4, 6, 5, 4, 5, 6, 5, 4, 6, 5, 5, 4, 6, 5, 4, 5, 300, 5};
        Course course = course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, Series.of(months));

        assertThat(course.changes()).isEmpty();
        assertThat(course.exceptional()).isEqualTo(Map.of(20, SignalSide.HIGH));
        assertThat(course.levels().get(0).typical()).isEqualTo(5);
        assertThat(course.levels().get(0).limits().upper()).isBetween(6.0, 10.0);
    }

    @Test
    void whatComesEveryYearIsNoChange() {
        Course course = amounts(36, i -> 100 + 8 * Math.sin(2 * Math.PI * i / 12));

        assertThat(course.season().isClear()).isTrue();
        assertThat(course.season().years()).isEqualTo(3);
        assertThat(course.changes()).isEmpty();
        assertThat(course.levels()).extracting(Level::limits).containsOnlyNulls();
    }

    @Test
    void aStepIsFoundUnderASeason() {
        Course course = amounts(48, i -> (i < 33 ? 100 : 110) + 8 * Math.sin(2 * Math.PI * i / 12));

        assertThat(course.season().isClear()).isTrue();
        assertThat(course.latestChange().since()).isBetween(31, 35);
        assertThat(course.latestChange().isRecent(47, 12)).isFalse();
    }

    @Test
    void twoYearsAreTooShortToTellASeason() {
        Season season = amounts(35, i -> 100 + 8 * Math.sin(2 * Math.PI * i / 12)).season();

        assertThat(season.canBeTold()).isFalse();
        assertThat(season.isClear()).isFalse();
    }

    @Test
    void aDeclaredBreakTellsWhatItDid() {
        List<Point> points = points(24, i -> i < 14 ? 61 : 38);
        points.set(14, points.get(14).afterRebase());
        Course course = course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, new Series(points));

        Change change = course.latestChange();
        assertThat(course.changes()).hasSize(1);
        assertThat(change.kind()).isEqualTo(Change.Kind.DECLARED);
        assertThat(change.since()).isEqualTo(14);
        assertThat(change.before()).isCloseTo(61, within(0.5));
        assertThat(change.after()).isCloseTo(38, within(0.5));
        assertThat(change.isMoreThanChance()).isTrue();
    }

    @Test
    void aDeclaredBreakWithoutEffectIsSaidToBeThat() {
        List<Point> points = points(24, i -> 61);
        points.set(14, points.get(14).afterRebase());
        Course course = course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, new Series(points));

        assertThat(course.latestChange().isMoreThanChance()).isFalse();
    }

    @Test
    void aLevelOfCountsIsTheirMean() {
        double[] counts = {2, 3, 1, 4, 2, 2, 3, 1, 0, 2, 3, 5};
        Series series = Series.of(counts);

        assertThat(
                        course(FigureKind.COUNT, NaturalBounds.FROM_ZERO, series)
                                .levels()
                                .get(0)
                                .typical())
                .isCloseTo(28 / 12.0, within(1e-9));
        assertThat(
                        course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, series)
                                .levels()
                                .get(0)
                                .typical())
                .isEqualTo(2);
    }

    @Test
    void monthsAreCountedThoughSomeHaveNoFigure() {
        List<Point> points = points(32, i -> i < 20 ? 61 : 38);
        points.set(3, Point.gap());
        points.set(31, Point.gap());
        Course course = course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, new Series(points));

        assertThat(course.latestChange().since()).isEqualTo(20);
        assertThat(course.latestChange().last()).isEqualTo(30);
    }

    @Test
    void ofSevenFiguresNothingIsSaid() {
        Course course =
                course(
                        FigureKind.AMOUNT,
                        NaturalBounds.FROM_ZERO,
                        Series.of(1, 1, 1, 1, 90, 90, 90));

        assertThat(course.changes()).isEmpty();
        assertThat(course.exceptional()).isEmpty();
        assertThat(course.levels().get(0).limits()).isNull();
    }

    @Test
    void nothingAtAllHasNoCourse() {
        Course course =
                course(FigureKind.ANY, NaturalBounds.NONE, new Series(List.of(Point.gap())));

        assertThat(course.levels()).isEmpty();
        assertThat(course.latestChange()).isNull();
        assertThat(course.season().years()).isZero();
    }

    @Test
    void figuresThatWereCountedInAnotherWayAreNoChange() {
        List<Point> points = points(30, i -> i < 14 ? 61 : 38);
        points.set(14, points.get(14).afterBreak());
        Course course = course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, new Series(points));

        assertThat(course.latestChange()).isNull();
        assertThat(course.variation(Direction.LOWER_IS_BETTER, 12))
                .isEqualTo(Variation.NO_REAL_CHANGE);
        assertThat(course.levels()).hasSize(2);
    }

    @Test
    void whatChangedBeforeFiguresWereCountedInAnotherWayIsNotToldOfToday() {
        List<Point> points = points(48, i -> i < 14 ? 61 : 38);
        points.set(34, points.get(34).afterBreak());
        Course course = course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, new Series(points));

        assertThat(course.changes()).hasSize(1);
        assertThat(course.latestChange()).isNull();
    }

    @Test
    void aChangeOfTheLastYearIsToldOtherwiseThanAnOlderOne() {
        assertThat(told(30, i -> i < 20 ? 61 : 38)).isEqualTo(Variation.GETTING_BETTER);
        assertThat(told(30, i -> i < 15 ? 61 : 38)).isEqualTo(Variation.BETTER_THAN_BEFORE);
        assertThat(told(30, i -> i < 20 ? 38 : 61)).isEqualTo(Variation.GETTING_WORSE);
        assertThat(told(30, i -> i < 15 ? 38 : 61)).isEqualTo(Variation.WORSE_THAN_BEFORE);
        assertThat(told(24, i -> 100 + 0.5 * i)).isEqualTo(Variation.GETTING_WORSE);
        assertThat(told(24, i -> 100)).isEqualTo(Variation.NO_REAL_CHANGE);
        assertThat(told(7, i -> 100)).isEqualTo(Variation.TOO_FEW);
        assertThat(told(0, i -> 100)).isEqualTo(Variation.TOO_FEW);
    }

    private static Variation told(int size, IntToDoubleFunction level) {
        return amounts(size, level).variation(Direction.LOWER_IS_BETTER, 12);
    }

    @Test
    void sharesNearTheWholeAreNeverOverIt() {
        double[] shares = new double[24];
        Arrays.setAll(shares, i -> 100 - Math.abs(NOISE[i]) / 10);
        shares[9] = 96;
        Course course = course(FigureKind.SHARE, NaturalBounds.PERCENT, Series.of(shares));

        Limits limits = course.levels().get(0).limits();
        assertThat(limits.upper()).isLessThanOrEqualTo(100);
        assertThat(limits.lower()).isBetween(99.0, 99.9);
        assertThat(course.exceptional()).containsExactly(Map.entry(9, SignalSide.LOW));
    }

    @Test
    void twoFiguresMakeNoLevel() {
        assertThat(stepped(32).changes()).isEmpty();
        assertThat(stepped(34).latestChange().since()).isEqualTo(30);
    }

    private static Course stepped(int size) {
        double[] values = IntStream.range(0, size).mapToDouble(i -> i < 30 ? 5 : 4).toArray();
        return course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, Series.of(values));
    }

    @Test
    void whatWasLevelAndRisesSinceIsNoStep() {
        Course course = amounts(36, i -> 60 + 1.5 * Math.max(0, i - 23));

        assertThat(course.latestChange().kind()).isEqualTo(Change.Kind.TREND);
        assertThat(course.latestChange().since()).isBetween(22, 25);
        assertThat(course.latestChange().slopePerYear()).isCloseTo(18, within(2.0));
    }

    @Test
    void nothingIsUsualOfThreeFigures() {
        assertThat(amounts(3, i -> 60).levels()).isEmpty();
        assertThat(amounts(4, i -> 60).levels()).hasSize(1);
    }

    private static Course amounts(int size, IntToDoubleFunction level) {
        Series series = new Series(points(size, level));
        return course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, series);
    }

    private static List<Point> points(int size, IntToDoubleFunction level) {
        return new ArrayList<>(
                IntStream.range(0, size)
                        .mapToObj(i -> Point.of(level.applyAsDouble(i) + NOISE[i * 5 % 24]))
                        .toList());
    }

    private static Course course(FigureKind kind, NaturalBounds bounds, Series series) {
        return Course.of(series, kind, bounds, 12);
    }
}
