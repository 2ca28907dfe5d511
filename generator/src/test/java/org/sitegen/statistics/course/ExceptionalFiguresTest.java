package org.sitegen.statistics.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Point;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.SignalSide;

// What is null here fails the test.
@NullUnmarked
class ExceptionalFiguresTest {

    /** What chance adds, without a pattern that anything could be made of. */
    private static final double[] NOISE = {
        0.3, -0.7, 0.9, -0.2, -1.1, 0.6, 0.1, -0.4, 1.2, -0.9, 0.5, -0.1, 0.8, -1.3, 0.2, 0.7, -0.6,
        0.4, -0.3, 1.0, -0.8, 0.0, -0.5, 1.1
    };

    @Test
    void threeFiguresOffTogetherAreToldWhereNoneIsAlone() {
        Course course = amounts(30, i -> i > 26 ? 58.2 : 60);

        assertThat(course.exceptional()).isEmpty();
        assertThat(course.inARow()).isEqualTo(SignalSide.LOW);
        assertThat(amounts(30, i -> i > 27 ? 58.2 : 60).inARow()).isNull();
        assertThat(amounts(30, i -> 60).inARow()).isNull();
    }

    @Test
    void oneOddFigureAmongEqualOnesIsNoThreeInARow() {
        assertThat(counts(36, i -> i == 35 ? 1 : 0).inARow()).isNull();
        assertThat(counts(36, i -> i > 32 ? 1 : 0).latestChange().since()).isEqualTo(33);
    }

    @Test
    void whatHardlyEverHappensIsExceptionalWhenItHappensOften() {
        assertThat(counts(36, i -> i == 35 ? 1 : 0).exceptional()).isEmpty();
        assertThat(counts(36, i -> i == 35 ? 4 : 0).exceptional()).containsOnlyKeys(35);
    }

    private static Course counts(int size, IntToDoubleFunction count) {
        Series series = Series.of(IntStream.range(0, size).mapToDouble(count).toArray());
        return course(FigureKind.COUNT, NaturalBounds.FROM_ZERO, series);
    }

    @Test
    void sharesOfCountedCasesVaryAsTheirCasesDo() {
        int[] missed = {7, 5, 9, 6, 8, 4, 7, 10, 6, 7, 5};
        List<Point> points = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            int share = month == 35 ? 17 : missed[month * 5 % 11];
            points.add(Point.of(100 - 100 * share / 29.0));
        }
        Series series = new Series(points, 100 / 29.0);
        Course course = course(FigureKind.SHARE, NaturalBounds.PERCENT, series);

        assertThat(course.exceptional()).containsExactly(Map.entry(35, SignalSide.LOW));
        assertThat(course.latestLevel().limits().lower()).isBetween(42.0, 58.0);
    }

    private static Course amounts(int size, IntToDoubleFunction level) {
        Series series =
                Series.of(
                        IntStream.range(0, size)
                                .mapToDouble(i -> level.applyAsDouble(i) + NOISE[i * 5 % 24])
                                .toArray());
        return course(FigureKind.AMOUNT, NaturalBounds.FROM_ZERO, series);
    }

    private static Course course(FigureKind kind, NaturalBounds bounds, Series series) {
        return Course.of(series, kind, bounds, 12);
    }
}
