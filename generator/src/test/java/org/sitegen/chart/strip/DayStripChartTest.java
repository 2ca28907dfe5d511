package org.sitegen.chart.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ExampleChartWords;
import org.sitegen.chart.strip.DayStripChart.Case;

class DayStripChartTest {

    private static final ChartHeading HEADING = new ChartHeading("days", "Days", "");
    private static final List<String> ONE = List.of("Days");

    private static Chart chart(List<Integer> days) {
        return new DayStripChart(HEADING, ONE, cases(days)).draw(ExampleChartWords.EN);
    }

    private static List<Case> cases(List<Integer> days) {
        return days.stream().map(each -> new Case("R-" + each, List.of(each))).toList();
    }

    @Test
    void fromTenCasesOnTheirMedianIsTold() {
        Chart chart = chart(List.of(0, 1, 1, 2, 3, 4, 8, 9, 30, 400));

        assertThat(chart.alternative())
                .isEqualTo(
                        "Dots on a logarithmic axis of working days. Counted: 10. The shortest 0 d,"
                                + " the longest 400 d. Half took 3.5 d or less.");
        assertThat(chart.svg()).contains("Half took 3.5 d or less", "chart-spread");
        assertThat(chart.remarks()).hasSize(1);
        assertThat(chart.table().rows()).hasSize(10);
    }

    @Test
    void ofFewerThanTenThereIsNoMedianAndItIsSaidWhy() {
        Chart chart = chart(List.of(0, 1, 1, 2, 3, 4, 8, 9, 400));

        assertThat(chart.alternative()).endsWith("The shortest 0 d, the longest 400 d.");
        assertThat(chart.svg()).contains("0 d to 400 d").doesNotContain("Half", "chart-spread");
        assertThat(chart.remarks())
                .contains("There is no median, because fewer than 10 are counted.");
    }

    @Test
    void eachStripIsNamedAndHasItsColumn() {
        Chart chart =
                new DayStripChart(
                                HEADING,
                                List.of("For IT", "For you"),
                                List.of(
                                        new Case("Photos", List.of(6, 28)),
                                        new Case("Letters", List.of(6, 2))))
                        .draw(ExampleChartWords.EN);

        assertThat(chart.alternative())
                .endsWith(
                        "For IT. Counted: 2. The shortest 6 d, the longest 6 d. For you. Counted: 2."
                                + " The shortest 2 d, the longest 28 d.");
        assertThat(Jsoup.parse(chart.svg()).select(".chart-wide .chart-label").eachText())
                .containsExactly("6 d", "2 d to 28 d");
        assertThat(chart.table().rows())
                .containsExactly(List.of("Photos", "6", "28"), List.of("Letters", "6", "2"));
    }

    @Test
    void aSingleCaseIsNoPicture() {
        assertThat(DayStripChart.of(HEADING, ONE, cases(List.of(3)))).isNull();
        assertThat(DayStripChart.of(HEADING, ONE, cases(List.of(3, 3)))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of()));
    }

    @Test
    void noDotHidesAnotherWhereAllTookTheSame() {
        List<Integer> same = IntStream.range(0, 60).mapToObj(index -> 3).toList();
        Document picture = Jsoup.parse(chart(same).svg());

        assertThat(
                        picture.select(".chart-wide circle").stream()
                                .map(dot -> dot.attr("cx") + " " + dot.attr("cy"))
                                .distinct())
                .hasSize(60);
    }

    @Test
    void daysWithoutNumberAndVeryManyHaveTheirPlace() {
        assertThat(ticks(chart(List.of(0, 0)))).containsExactly("0", "1");
        assertThat(ticks(chart(List.of(0, 7)))).containsExactly("0", "1", "2", "5", "10");
        assertThat(ticks(chart(List.of(1, 30_000)))).startsWith("0", "1").endsWith("20,000");
    }

    private static List<String> ticks(Chart chart) {
        return Jsoup.parse(chart.svg()).select(".chart-wide .chart-tick").eachText();
    }
}
