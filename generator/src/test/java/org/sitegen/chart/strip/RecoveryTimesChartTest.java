package org.sitegen.chart.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ExampleChartWords;
import org.sitegen.chart.ExampleCharts;

class RecoveryTimesChartTest {

    private static final ChartHeading HEADING = new ChartHeading("strip", "Strip", "");

    @Test
    void realIncidentsHaveAMedianAndARangeAndNoMean() {
        Chart chart = ExampleCharts.realStrip().draw(ExampleChartWords.EN);

        assertThat(chart.alternative())
                .isEqualTo(
                        "Times to put right on a logarithmic axis. Counted: 37. The shortest 13"
                                + " min, the longest 9 h 48 min. Half took 1 h 34 min or less.");
        assertThat(chart.table().rows()).hasSize(37);
        assertThat(Jsoup.parse(chart.svg()).select(".chart-wide circle")).hasSize(37);
    }

    @Test
    void ofFewerThanTenThereIsNoMedianAndItIsSaidWhy() {
        Chart chart = strip(List.of(new Recovery("F-1", 210, false), new Recovery("F-2", 9, true)));

        assertThat(chart.alternative()).contains("The shortest 9 min, the longest 3 h 30 min.");
        assertThat(chart.svg()).doesNotContain("Half");
        assertThat(chart.remarks())
                .contains("There is no median, because fewer than 10 are counted.");
    }

    @Test
    void aSingleTimeHasNeitherMiddleNorEndsAndNoPicture() {
        Recovery one = new Recovery("F-1", 60, false);

        assertThat(RecoveryTimesChart.of(HEADING, List.of())).isNull();
        assertThat(RecoveryTimesChart.of(HEADING, List.of(one))).isNull();
        assertThat(RecoveryTimesChart.of(HEADING, List.of(one, one)))
                .isEqualTo(new RecoveryTimesChart(HEADING, List.of(one, one)));
        assertThatIllegalArgumentException().isThrownBy(() -> strip(List.of(one)));
    }

    @Test
    void thousandsOfTimesStayInThePicture() {
        List<Recovery> many =
                IntStream.range(0, 5000).mapToObj(i -> new Recovery("F-" + i, 30, false)).toList();

        assertThat(Jsoup.parse(strip(many).svg()).select(".chart-wide circle")).hasSize(5000);
    }

    @Test
    void noTimeAtAllIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> strip(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Recovery("F-1", -1, false));
    }

    @Test
    void timesAreWrittenInTwoUnitsAtMostRoundedDownAsOnThePageAroundThem() {
        assertThat(DurationText.print(0.4, ExampleChartWords.EN)).isEqualTo("< 1 min");
        assertThat(DurationText.print(89, ExampleChartWords.EN)).isEqualTo("1 h 29 min");
        assertThat(DurationText.print(90, ExampleChartWords.EN)).isEqualTo("1 h 30 min");
        assertThat(DurationText.print(2879, ExampleChartWords.EN)).isEqualTo("1 d 23 h");
        assertThat(DurationText.print(2880, ExampleChartWords.EN)).isEqualTo("2 d");
        assertThat(DurationText.print(14 * 1440 + 1000, ExampleChartWords.EN)).isEqualTo("14 d");
        assertThat(DurationText.print(4400, ExampleChartWords.FR)).isEqualTo("3 j 1 h");
    }

    private static Chart strip(List<Recovery> recoveries) {
        return new RecoveryTimesChart(HEADING, recoveries).draw(ExampleChartWords.EN);
    }
}
