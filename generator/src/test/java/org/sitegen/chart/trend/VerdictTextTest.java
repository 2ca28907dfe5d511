package org.sitegen.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.ExampleChartWords;
import org.sitegen.chart.ExampleTrends;
import org.sitegen.chart.Metric;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.statistics.Direction;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.TargetRange;

class VerdictTextTest {

    /** Chance, with a mean of nothing. */
    private static final double[] NOISE = {
        0.4, -1.1, 0.9, -0.3, 1.3, -0.8, 0.1, -1.4, 0.7, 0.2, -0.5, 1.1, -0.9, 0.6, -0.1, 0.3, -0.7,
        1.2, -1.2, 0.5, 0.8, -0.6, -0.2, 0.0
    };

    private static final Metric SCORE =
            new Metric("{0}", "points", 0, Direction.NO_DIRECTION, NaturalBounds.FROM_ZERO);

    private static List<DataPoint> points(int months, IntToDoubleFunction level) {
        Number[] values =
                IntStream.range(0, months)
                        .mapToObj(i -> level.applyAsDouble(i) + NOISE[i * 5 % 24])
                        .toArray(Number[]::new);
        return ExampleTrends.months("2024-01", values);
    }

    private static VerdictText of(Metric metric, List<DataPoint> points, @Nullable TargetRange at) {
        List<TargetStep> targets =
                at == null ? List.of() : List.of(new TargetStep(YearMonth.of(2024, 1), at));
        TrendChart chart =
                ExampleTrends.trend(
                        new ChartHeading("x", "X", ""),
                        metric,
                        new TrendData(points, targets, List.of()));
        return new VerdictText(chart, ExampleChartWords.EN);
    }

    private static String told(List<DataPoint> points) {
        return of(ExampleTrends.MINUTES, points, null).told();
    }

    private static String told(int months, IntToDoubleFunction level) {
        return told(points(months, level));
    }

    @Test
    void aLevelThatChangedIsToldWithBothLevelsAndAboutWhen() {
        assertThat(told(30, i -> i < 20 ? 61 : 38))
                .isEqualTo("Better since about September 2025: 38.3 min, before 60.9 min");
        assertThat(told(30, i -> i < 20 ? 38 : 61))
                .isEqualTo("Worse since about September 2025: 61.3 min, before 37.9 min");
        assertThat(of(SCORE, points(30, i -> i < 20 ? 38 : 61), null).told())
                .isEqualTo("Higher since about September 2025: 61.3, before 37.9");
    }

    @Test
    void aSlopeIsToldByTheYear() {
        assertThat(told(24, i -> 100 - 0.5 * i))
                .isEqualTo("Getting better since January 2024: by about 5.7 min a year");
        assertThat(of(SCORE, points(24, i -> 100 + 0.5 * i), null).told())
                .isEqualTo("Rising since January 2024: by about 6.3 points a year");
    }

    @Test
    void aSlopeOfLessThanAYearIsNotStretchedToAYear() {
        assertThat(told(24, i -> i < 15 ? 60 : 60 + 6 * (i - 14)))
                .isEqualTo("Getting worse since March 2025: by about 55 min so far");
        assertThat(told(18, i -> 60 + 6 * Math.min(i, 9)))
                .isEqualTo("Got worse from January 2024 to September 2024: by about 48 min in all");
    }

    @Test
    void aSlopeOfSharesIsOneOfPoints() {
        assertThat(of(ExampleTrends.CALLS, points(24, i -> 60 + 0.5 * i), null).told())
                .isEqualTo(
                        "Getting better since January 2024: by about 6.3 percentage points a year");
    }

    @Test
    void anExceptionIsToldOfItsMonthOnly() {
        assertThat(told(24, i -> i == 23 ? 90 : 60))
                .isEqualTo("Exceptionally bad in December 2025: 91 min, usually 60.1 min");
        assertThat(told(25, i -> i == 23 ? 90 : 60)).isEqualTo("No real change: usually 60.1 min");
    }

    @Test
    void theSeasonsAreNoChange() {
        assertThat(told(48, i -> 100 + 8 * Math.sin(2 * Math.PI * i / 12)))
                .isEqualTo("No real change apart from the seasons: 97 min, a year before 95 min");
    }

    @Test
    void aRiseThatHasEndedSaysFromWhenToWhen() {
        assertThat(told(40, i -> i < 26 ? 100 - 2 * i : 30))
                .startsWith("Got better from January 2024 to ")
                .endsWith(" a year");
    }

    @Test
    void fewFiguresTellNothing() {
        assertThat(told(7, i -> 60)).isEqualTo("Too few figures to judge: 7 so far");
        assertThat(told(0, i -> 60)).isEqualTo("No figure so far");
        assertThat(told(8, i -> 60)).isEqualTo("No real change: usually 60.2 min");
    }

    @Test
    void aTargetIsCountedUnlessNoFigureSpeaksAgainstIt() {
        assertThat(relied(points(24, i -> 60), 66))
                .isEqualTo("Reliably meets the target: met each of the last 12 times");
        assertThat(relied(points(24, i -> 60), 54))
                .isEqualTo("Reliably misses the target: missed each of the last 12 times");
        assertThat(relied(points(24, i -> 60), 60))
                .isEqualTo("Missed 12 of 24 times, 6 of the last 12");
        assertThat(relied(points(24, i -> i < 6 ? 70 : 60), 61.4))
                .isEqualTo("Missed 6 of 24 times, none of the last 12");
        assertThat(relied(points(7, i -> 60), 60)).isEqualTo("Missed 4 of 7 times");
        assertThat(relied(points(4, i -> 60), 66)).isEqualTo("Met 4 of 4 times so far");
        assertThat(relied(List.of(), 66)).isEqualTo("No figure with a target so far");
        assertThat(of(ExampleTrends.MINUTES, points(24, i -> 60), null).relied())
                .isEqualTo("No target");
    }

    private static String relied(List<DataPoint> points, double most) {
        return of(ExampleTrends.MINUTES, points, TargetRange.atMost(most)).relied();
    }

    @Test
    void figuresThatWereCountedAnewAreNotComparedWithTheOldOnes() {
        List<DataPoint> points = points(30, i -> i < 20 ? 61 : 38);
        ExampleTrends.mark(points, 20, Mark.BREAK, "");

        assertThat(told(points)).isEqualTo("No real change: usually 38.3 min");
    }

    @Test
    void noSentenceHasMoreThanFifteenWords() {
        List<List<DataPoint>> all =
                List.of(
                        points(30, i -> i < 20 ? 61 : 38),
                        points(24, i -> 100 - 0.5 * i),
                        points(24, i -> i == 23 ? 90 : 60),
                        points(48, i -> 100 + 8 * Math.sin(2 * Math.PI * i / 12)),
                        points(7, i -> 60));
        for (List<DataPoint> points : all) {
            for (ChartWords words : List.of(ExampleChartWords.EN, ExampleChartWords.FR)) {
                TrendChart chart =
                        ExampleTrends.trend(
                                new ChartHeading("x", "X", ""),
                                ExampleTrends.MINUTES,
                                new TrendData(points, List.of(), List.of()));
                String told = new VerdictText(chart, words).told();
                assertThat(told.split("[ \\u00a0\\u202f]+")).as(told).hasSizeLessThanOrEqualTo(15);
            }
        }
    }
}
