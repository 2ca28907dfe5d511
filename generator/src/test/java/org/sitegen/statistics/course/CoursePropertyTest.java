package org.sitegen.statistics.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Point;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.SignalSide;
import org.sitegen.statistics.TargetRange;

/** What holds of the course of any series of whole numbers, gaps and breaks. */
class CoursePropertyTest {

    @Property
    void everyFigureOfFourHasOneLevelInTheOrderOfTime(
            @ForAll("series") List<Point> points, @ForAll FigureKind kind) {
        List<Level> levels = course(points, kind).levels();
        int last = -1;
        long covered = 0;
        for (Level level : levels) {
            assertThat(level.first()).isGreaterThan(last);
            assertThat(level.last()).isGreaterThanOrEqualTo(level.first());
            last = level.last();
            covered +=
                    points.subList(level.first(), level.last() + 1).stream()
                            .filter(point -> point.value() != null)
                            .count();
        }

        assertThat(covered).isEqualTo(figuresWithUsual(points));
    }

    /** Those of parts between breaks that have four at least. */
    private static long figuresWithUsual(List<Point> points) {
        long all = 0;
        long part = 0;
        for (Point point : points) {
            if (point.breakBefore()) {
                all += part < 4 ? 0 : part;
                part = 0;
            }
            part += point.value() == null ? 0 : 1;
        }
        return all + (part < 4 ? 0 : part);
    }

    @Property
    void theBandThatIsDrawnIsTheOneThatMarksUse(
            @ForAll("series") List<Point> points, @ForAll FigureKind kind) {
        Course course = course(points, kind);
        for (Level level : course.levels()) {
            for (int index = level.first(); index <= level.last(); index++) {
                Double value = points.get(index).value();
                Limits limits = level.limits();
                if (value != null && limits != null) {
                    boolean within =
                            value >= limits.lower() - 1e-6 && value <= limits.upper() + 1e-6;
                    assertThat(course.exceptional().containsKey(index)).isNotEqualTo(within);
                }
            }
        }
    }

    /** The last decimal goes with them. */
    @Property
    void anotherUnitOfMeasureIsAnotherUnitOnly(@ForAll("series") List<Point> points) {
        Course wholes = course(points, FigureKind.AMOUNT);
        Course tenths = course(each(points, value -> value / 10), FigureKind.AMOUNT);

        assertThat(tenths.exceptional()).isEqualTo(wholes.exceptional());
        assertThat(tenths.changes())
                .usingRecursiveComparison()
                .withComparatorForType(CoursePropertyTest::nearly, Double.class)
                .isEqualTo(wholes.changes().stream().map(it -> times(0.1, it)).toList());
    }

    private static int nearly(double one, double other) {
        return Math.abs(one - other) < 1e-6 ? 0 : Double.compare(one, other);
    }

    @Property
    void upsideDownEverythingPointsToTheOtherSide(@ForAll("series") List<Point> points) {
        Course up = course(points, FigureKind.ANY);
        Course down = course(each(points, value -> -value), FigureKind.ANY);

        assertThat(down.changes())
                .extracting(change -> List.of(change.since(), change.last()))
                .isEqualTo(
                        up.changes().stream().map(it -> List.of(it.since(), it.last())).toList());
        SortedMap<Integer, SignalSide> turned = new TreeMap<>();
        down.exceptional().forEach((index, side) -> turned.put(index, opposite(side)));
        assertThat(turned).isEqualTo(up.exceptional());
    }

    private static SignalSide opposite(SignalSide side) {
        return side == SignalSide.HIGH ? SignalSide.LOW : SignalSide.HIGH;
    }

    @Property
    void nothingAfterABreakChangesWhatWasFoundBeforeIt(
            @ForAll("series") List<Point> before, @ForAll("series") List<Point> after) {
        List<Point> whole = new ArrayList<>(before);
        whole.add(Point.of(5).afterBreak());
        whole.addAll(after);
        Course alone = course(before, FigureKind.AMOUNT);
        Course both = course(whole, FigureKind.AMOUNT);

        assertThat(both.changes().subList(0, alone.changes().size())).isEqualTo(alone.changes());
        assertThat(both.exceptional().headMap(before.size())).isEqualTo(alone.exceptional());
    }

    @Property
    void whatIsReliedOnIsContradictedByNoLateFigure(
            @ForAll("series") List<Point> points, @ForAll @IntRange(max = 12) int target) {
        List<Boolean> met =
                points.stream()
                        .map(Point::value)
                        .filter(Objects::nonNull)
                        .map(value -> value >= target)
                        .toList();
        List<Boolean> late = met.subList(Math.max(0, met.size() - 12), met.size());
        Level level = course(points, FigureKind.AMOUNT).latestLevel();
        Assurance assurance =
                Reliance.of(met, TargetRange.atLeast(target), level == null ? null : level.limits())
                        .assurance();

        assertThat(assurance == Assurance.RELIABLY_MEETS && late.contains(false)).isFalse();
        assertThat(assurance == Assurance.RELIABLY_MISSES && late.contains(true)).isFalse();
    }

    @Property
    void monthsWithoutAFigureAtTheEndChangeNoVerdict(
            @ForAll("series") List<Point> points, @ForAll @IntRange(min = 1, max = 9) int months) {
        List<Point> longer = new ArrayList<>(points);
        longer.addAll(Collections.nCopies(months, Point.gap()));

        assertThat(verdict(longer)).isEqualTo(verdict(points));
    }

    private static Verdict verdict(List<Point> points) {
        return Verdict.of(
                course(points, FigureKind.AMOUNT),
                Direction.LOWER_IS_BETTER,
                12,
                Reliance.of(List.of(), null, null));
    }

    @Property
    void aFigureThatIsAlwaysTheSameNeverChanges(
            @ForAll("same") List<Point> points, @ForAll FigureKind kind) {
        Course course = course(points, kind);

        assertThat(course.changes()).isEmpty();
        assertThat(course.exceptional()).isEmpty();
        assertThat(course.season().isClear()).isFalse();
    }

    @Provide
    Arbitrary<List<Point>> series() {
        return Arbitraries.frequencyOf(
                        Tuple.of(40, figures(12)),
                        Tuple.of(3, Arbitraries.of(Point.gap())),
                        Tuple.of(1, figures(12).map(Point::afterRebase)),
                        Tuple.of(1, figures(12).map(Point::afterBreak)))
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Point>> same() {
        return figures(3).flatMap(point -> Arbitraries.of(point).list().ofMaxSize(60));
    }

    private static Arbitrary<Point> figures(int max) {
        return Arbitraries.integers().between(0, max).map(value -> Point.of(value));
    }

    private static Course course(List<Point> points, FigureKind kind) {
        NaturalBounds bounds =
                kind == FigureKind.ANY ? NaturalBounds.NONE : new NaturalBounds(0.0, 48.0);
        return Course.of(new Series(points), kind, bounds, 12);
    }

    private static List<Point> each(List<Point> points, UnaryOperator<Double> change) {
        return points.stream()
                .map(
                        point ->
                                point.value() == null
                                        ? point
                                        : new Point(
                                                change.apply(point.value()), point.continuity()))
                .toList();
    }

    private static Change times(double factor, Change change) {
        return new Change(
                change.kind(),
                change.since(),
                change.last(),
                change.before() * factor,
                change.after() * factor,
                change.slopePerYear() * factor,
                change.p());
    }
}
