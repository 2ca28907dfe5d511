package org.sitegen.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RestoreStripTest {

    private static final Heading HEADING = new Heading("strip", "Strip", "");

    @Test
    void realIncidentsHaveAMedianAndARangeAndNoMean() {
        Chart chart = ExampleCharts.realStrip().draw(TestWords.EN);

        assertThat(chart.alternative())
                .isEqualTo(
                        "Strip of 37 times to restore on a logarithmic axis: half took 1 h 34 min"
                                + " or less, the shortest 13 min, the longest 9 h 48 min.");
        assertThat(chart.table().rows()).hasSize(37);
        assertThat(Jsoup.parse(chart.svg()).select(".chart-wide circle")).hasSize(37);
    }

    @Test
    void aSingleTimeHasNoMedian() {
        Chart chart = strip(List.of(new Restore("F-1", 60, false)));

        assertThat(chart.alternative()).isEqualTo("One time to restore: 1 h.");
    }

    @Test
    void thousandsOfTimesStayInThePicture() {
        List<Restore> many =
                IntStream.range(0, 5000).mapToObj(i -> new Restore("F-" + i, 30, false)).toList();

        assertThat(Jsoup.parse(strip(many).svg()).select(".chart-wide circle")).hasSize(5000);
    }

    @Test
    void noTimeAtAllIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> strip(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Restore("F-1", -1, false));
    }

    @Test
    void timesAreWrittenInTwoUnitsAtMostRoundedDownAsOnThePageAroundThem() {
        assertThat(Duration.print(0.4, TestWords.EN)).isEqualTo("0 min");
        assertThat(Duration.print(89, TestWords.EN)).isEqualTo("1 h 29 min");
        assertThat(Duration.print(90, TestWords.EN)).isEqualTo("1 h 30 min");
        assertThat(Duration.print(2879, TestWords.EN)).isEqualTo("1 d 23 h");
        assertThat(Duration.print(2880, TestWords.EN)).isEqualTo("2 d");
        assertThat(Duration.print(4400, TestWords.FR)).isEqualTo("3 j 1 h");
    }

    private static Chart strip(List<Restore> restores) {
        return new RestoreStrip(HEADING, restores).draw(TestWords.EN);
    }
}
