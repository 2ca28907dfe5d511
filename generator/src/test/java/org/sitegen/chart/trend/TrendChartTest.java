package org.sitegen.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartNote;
import org.sitegen.chart.ExampleChartWords;
import org.sitegen.chart.ExampleCharts;
import org.sitegen.chart.ExampleTrends;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.statistics.NaturalBounds;
import org.sitegen.statistics.Series;
import org.sitegen.statistics.TargetRange;
import org.sitegen.statistics.course.Course;
import org.sitegen.statistics.course.FigureKind;

class TrendChartTest {

    @Test
    void fewerThanNineFiguresHaveNoBand() {
        Chart chart = ExampleTrends.runChart().draw(ExampleChartWords.EN);

        assertThat(chart.alternative()).contains("June 2026 to September 2026: usually 68.1%.");
        assertThat(picture(chart).select(".chart-band")).isEmpty();
        assertThat(chart.remarks())
                .contains("Too few figures for a band: nine comparable ones are needed.");
    }

    @Test
    void beforeThreeYearsTheSameMonthOfTheYearBeforeIsAFact() {
        assertThat(remarks(ExampleTrends.months("2025-01", figures(24))))
                .contains(
                        "Too short to tell a season: that takes three full years. A year before: 5 min (December 2025).");
        assertThat(remarks(ExampleTrends.months("2025-01", figures(12))))
                .noneMatch(TrendChartTest::isOfSeasons);
        assertThat(remarks(ExampleTrends.months("2024-01", figures(36))))
                .noneMatch(TrendChartTest::isOfSeasons);
    }

    private static boolean isOfSeasons(String remark) {
        return remark.contains("season");
    }

    private static Number[] figures(int months) {
        return IntStream.range(0, months).mapToObj(month -> month * 7 % 12).toArray(Number[]::new);
    }

    private static List<String> remarks(List<DataPoint> points) {
        return ExampleTrends.trend(
                        new ChartHeading("x", "X", ""),
                        ExampleTrends.MINUTES,
                        new TrendData(points, List.of(), List.of()))
                .draw(ExampleChartWords.EN)
                .remarks();
    }

    @Test
    void aFigureThatRisesHasASlopeAndNoBand() {
        Chart chart =
                ExampleTrends.trend(
                                new ChartHeading("x", "X", ""),
                                ExampleTrends.MINUTES,
                                new TrendData(ExampleTrends.rising(), List.of(), List.of()))
                        .draw(ExampleChartWords.EN);

        assertThat(picture(chart).select(".chart-band")).isEmpty();
        assertThat(chart.remarks())
                .contains("No band, because the figure rises or falls steadily.");
    }

    @Test
    void gapsStayOpenAndTellWhy() {
        Chart chart = ExampleTrends.wholeStory().draw(ExampleChartWords.EN);
        Document picture = picture(chart);

        assertThat(picture.select(".chart-wide .chart-gap").eachAttr("data-label"))
                .containsExactly("November 2025 to December 2025");
        assertThat(picture.select(".chart-wide .chart-gap").eachAttr("data-value"))
                .containsExactly("no figure");
        assertThat(chart.alternative())
                .contains(
                        "November 2025, December 2025 (not available: the counting system was off)");
        assertThat(lineMoves(picture)).isEqualTo(2);
        assertThat(chart.table().rows().get(13))
                .contains("no figure", "not available: the counting system was off");
    }

    @Test
    void aBreakEndsTheLineToo() {
        List<DataPoint> points = ExampleTrends.months("2026-01", 3, 4, 5, 6);
        ExampleTrends.mark(points, 2, Mark.BREAK, "");
        TrendChart chart =
                ExampleTrends.trend(
                        new ChartHeading("x", "X", ""),
                        ExampleTrends.MINUTES,
                        new TrendData(points, List.of(), List.of()));

        assertThat(lineMoves(picture(chart.draw(ExampleChartWords.EN)))).isEqualTo(2);
    }

    @Test
    void theTargetStepsWhereItWasChanged() {
        Document picture = picture(ExampleTrends.wholeStory().draw(ExampleChartWords.EN));

        String way = path(picture, ".chart-wide .chart-target");
        assertThat(way.chars().filter(c -> c == 'M').count()).isEqualTo(1);
        assertThat(way.chars().filter(c -> c == 'L').count()).isEqualTo(3);
    }

    @Test
    void aRangeHasTwoLines() {
        Document picture = picture(ExampleTrends.range().draw(ExampleChartWords.EN));

        assertThat(picture.select(".chart-wide .chart-target")).hasSize(2);
    }

    @Test
    void lettersOfMarksAreDrawnAndExplained() {
        Chart chart = ExampleTrends.wholeStory().draw(ExampleChartWords.EN);

        assertThat(picture(chart).select(".chart-wide .chart-mark").eachText())
                .containsExactlyInAnyOrder("x", "r", "b", "e", "p");
        assertThat(chart.remarks())
                .contains(
                        "Letters: p provisional, r revised, e estimated, b break in the series, x"
                                + " not available.");
    }

    @Test
    void notesAreNumberedAlike() {
        Chart chart = ExampleTrends.wholeStory().draw(ExampleChartWords.EN);

        assertThat(picture(chart).select(".chart-wide .chart-note-sign").eachText())
                .containsExactly("▲1", "▲2", "▲3");
        assertThat(chart.notes()).extracting(ChartNote::number).containsExactly(1, 2, 3);
        assertThat(chart.table().rows().get(4).get(6))
                .isEqualTo(
                        "revised: published as 74.1%; ▲1 Correction: Calls by chat had been left out.");
    }

    @Test
    void barsStartAtZero() {
        Chart chart = ExampleCharts.realCounts().draw(ExampleChartWords.EN);

        assertThat(picture(chart).select(".chart-wide .chart-zero")).hasSize(1);
        assertThat(chart.remarks()).noneMatch(remark -> remark.startsWith("The axis starts"));
        assertThat(chart.alternative())
                .startsWith("Bar chart from July 2020 to November 2022. Unit: incidents a month.")
                .contains("Figures: 20.");
    }

    @Test
    void smallMultiplesStandOnTheSameAxisOfTime() {
        TimeAxis axis = new TimeAxis(YearMonth.of(2024, 1), YearMonth.of(2025, 12));
        TrendChart early = onAxis(axis, ExampleTrends.months("2025-03", 1, 2, 3, 4));
        TrendChart late = onAxis(axis, ExampleTrends.months("2025-03", 80, 90, 70, 75));

        assertThat(years(early)).isEqualTo(years(late)).containsExactly("2024", "2025");
    }

    @Test
    void behaviourAndReadingsAreOfTheSameFigures() {
        TrendChart chart = ExampleTrends.runChart();
        Course other = Course.of(Series.of(1, 2), FigureKind.ANY, NaturalBounds.NONE, 12);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new TrendChart(
                                        chart.heading(),
                                        chart.metric(),
                                        chart.form(),
                                        chart.axis(),
                                        chart.data(),
                                        other,
                                        chart.verdict()));
    }

    @Test
    void editorsTextsAreEscaped() {
        List<DataPoint> points = ExampleTrends.months("2026-01", 3, 4);
        ExampleTrends.mark(points, 1, Mark.REVISED, "<script>\"&\u00e9");
        TrendChart chart =
                ExampleTrends.trend(
                        new ChartHeading("x", "a < b", ""),
                        ExampleTrends.MINUTES,
                        new TrendData(
                                points,
                                List.of(ExampleTrends.target("2026-01", TargetRange.atMost(9))),
                                List.of()));

        assertThat(chart.draw(ExampleChartWords.EN).svg())
                .doesNotContain("<script")
                .contains("a &lt; b");
    }

    private static List<String> years(TrendChart chart) {
        return picture(new SmallMultiple(chart).draw(ExampleChartWords.EN))
                .select(".chart-tick[text-anchor=middle]")
                .eachText()
                .stream()
                .sorted()
                .toList();
    }

    private static TrendChart onAxis(TimeAxis axis, List<DataPoint> points) {
        TrendChart chart =
                ExampleTrends.trend(
                        new ChartHeading("x", "X", ""),
                        ExampleTrends.MINUTES,
                        new TrendData(points, List.of(), List.of()));
        return new TrendChart(
                chart.heading(),
                chart.metric(),
                TrendForm.LINE,
                axis,
                chart.data(),
                chart.course(),
                chart.verdict());
    }

    private static long lineMoves(Document picture) {
        return path(picture, ".chart-wide .chart-line").chars().filter(c -> c == 'M').count();
    }

    private static String path(Document picture, String selector) {
        Element found = picture.selectFirst(selector);
        return found == null ? "" : found.attr("d");
    }

    private static Document picture(Chart chart) {
        return Jsoup.parseBodyFragment(chart.svg());
    }
}
