package org.sitegen.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitegen.chart.svg.TextWidth;

/** What holds for each chart there is. */
class ChartTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    static Set<String> names() {
        return ExampleCharts.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachNumberInThePictureIsInTheTextOrTheTable(String name) {
        Chart chart = draw(name, ExampleChartWords.EN);
        Set<String> said = numbers(chart.alternative());
        chart.table().rows().forEach(row -> row.forEach(cell -> said.addAll(numbers(cell))));

        for (Element text : picture(chart).select("text:not(.chart-tick):not(.chart-unit)")) {
            assertThat(said).as(text.text()).containsAll(numbers(text.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void picturesHaveNoStylesAndNoScripts(String name) {
        Document picture = picture(draw(name, ExampleChartWords.EN));

        assertThat(picture.select("[style], style, script, [onclick], [href], [tabindex]"))
                .isEmpty();
        assertThat(picture.select("[fill]:not([fill=none]), [stroke]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void picturesAreNamedAndDescribedByTheSameWordsAsTheText(String name) {
        Chart chart = draw(name, ExampleChartWords.FR);
        Document picture = picture(chart);

        assertThat(picture.select("svg")).allMatch(svg -> svg.attr("role").equals("img"));
        for (Element svg : picture.select("svg")) {
            List<String> ids = List.of(svg.attr("aria-labelledby").split(" ", -1));
            assertThat(ids).containsExactly(chart.id() + "-title", chart.id() + "-desc");
        }
        assertThat(only(picture, chart.id() + "-title")).isEqualTo(chart.title());
        assertThat(only(picture, chart.id() + "-desc")).isEqualTo(chart.alternative());
    }

    @ParameterizedTest
    @MethodSource("names")
    void drawnTwiceItIsTheSame(String name) {
        assertThat(draw(name, ExampleChartWords.EN)).isEqualTo(draw(name, ExampleChartWords.EN));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingIsDrawnOutsideThePicture(String name) {
        for (Element svg : picture(draw(name, ExampleChartWords.EN)).select("svg")) {
            String[] box = svg.attr("viewBox").split(" ", -1);
            double width = Double.parseDouble(box[2]);
            double height = Double.parseDouble(box[3]);
            for (Element text : svg.select("text")) {
                double x = Double.parseDouble(text.attr("x"));
                double size = Double.parseDouble(svg.attr("font-size"));
                double length = TextWidth.of(text.text()) * size;
                double start =
                        switch (text.attr("text-anchor")) {
                            case "middle" -> x - length / 2;
                            case "end" -> x - length;
                            default -> x;
                        };
                assertThat(start).as(text.text()).isGreaterThanOrEqualTo(-1);
                assertThat(start + length).as(text.text()).isLessThanOrEqualTo(width + 3);
                assertThat(Double.parseDouble(text.attr("y")))
                        .as(text.text())
                        .isBetween(0.0, height);
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() {
        assertThat(ExampleChartWords.FR.keys()).isEqualTo(ExampleChartWords.EN.keys());
        for (String key : ExampleChartWords.EN.keys()) {
            assertThat(placeholders(ExampleChartWords.FR.word(key)))
                    .as(key)
                    .isEqualTo(placeholders(ExampleChartWords.EN.word(key)));
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d\\}").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Chart draw(String name, ChartWords words) {
        Map<String, Drawing> all = ExampleCharts.all();
        return Objects.requireNonNull(all.get(name)).draw(words);
    }

    private static Document picture(Chart chart) {
        return Jsoup.parseBodyFragment(chart.svg());
    }

    private static String only(Document picture, String id) {
        List<Element> found = new ArrayList<>(picture.select("[id=" + id + "]"));
        assertThat(found).hasSize(1);
        return found.get(0).text();
    }

    private static Set<String> numbers(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().replaceAll("[.,]$", ""));
        }
        return found;
    }
}
