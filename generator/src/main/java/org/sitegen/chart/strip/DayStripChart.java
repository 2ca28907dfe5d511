package org.sitegen.chart.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartText;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Drawing;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;

/**
 * Whole days as dots on a logarithmic axis, in one strip or in several under each other, with
 * medians where there are enough cases.
 *
 * @param heading what stands above it
 * @param strips what each strip shows
 * @param cases two or more, in the order of the table
 */
public record DayStripChart(ChartHeading heading, List<String> strips, List<Case> cases)
        implements Drawing {

    /** The median of fewer would be told of a few cases, and not of what is usual. */
    static final int ENOUGH = 10;

    /**
     * What is counted.
     *
     * @param name what it is called
     * @param days how many days, for each strip
     */
    public record Case(String name, List<Integer> days) {

        public Case {
            days = List.copyOf(days);
        }
    }

    public DayStripChart {
        strips = List.copyOf(strips);
        cases = List.copyOf(cases);
        if (cases.size() < 2) {
            throw new IllegalArgumentException("strip \"" + heading.id() + "\" of one case");
        }
    }

    /** The chart of these cases; null with fewer than two, which have nothing between them. */
    public static @Nullable DayStripChart of(
            ChartHeading heading, List<String> strips, List<Case> cases) {
        return cases.size() < 2 ? null : new DayStripChart(heading, strips, cases);
    }

    @Override
    public Chart draw(ChartWords words) {
        List<DayStrip> drawn =
                IntStream.range(0, strips.size())
                        .mapToObj(index -> DayStrip.of(index, this))
                        .toList();
        String alternative =
                Stream.concat(
                                Stream.of(words.word("chart.text.days")),
                                drawn.stream().map(strip -> strip.text(words)))
                        .collect(Collectors.joining(" "));
        Svg svg = new Svg();
        for (PictureSize size : PictureSize.OF_A_PAGE) {
            DayStripPicture picture = new DayStripPicture(drawn, size, words);
            heading.begin(svg, size, picture.height(), alternative);
            picture.draw(svg, words);
            svg.end();
        }
        return heading.chart(
                svg, new ChartText(alternative, table(words), List.of(), remarks(words)));
    }

    boolean isTold() {
        return cases.size() >= ENOUGH;
    }

    private List<String> remarks(ChartWords words) {
        return isTold()
                ? List.of(words.word("chart.remark.days"))
                : List.of(
                        words.word("chart.remark.days"),
                        words.word("chart.remark.few", words.number(ENOUGH, 0)));
    }

    private ChartTable table(ChartWords words) {
        List<ChartTable.Column> columns = new ArrayList<>();
        columns.add(ChartTable.words(words.word("chart.column.case")));
        strips.forEach(strip -> columns.add(ChartTable.numbers(strip)));
        return ChartTable.of(
                heading.title(), columns, cases.stream().map(one -> row(one, words)).toList());
    }

    private static List<String> row(Case one, ChartWords words) {
        return Stream.concat(
                        Stream.of(one.name()),
                        one.days().stream().map(days -> words.number(days, 0)))
                .toList();
    }
}
