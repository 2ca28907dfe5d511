package org.sitegen.chart.strip;

import java.util.List;
import java.util.stream.Collectors;
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
import org.sitegen.statistics.Spread;

/**
 * Times to restore as dots on a logarithmic axis, with median and range. There is no mean: the
 * times are skewed, and a mean would tell of the longest only.
 *
 * @param heading what stands above it
 * @param recoveries two or more, in the order of the table
 */
public record RecoveryTimesChart(ChartHeading heading, List<Recovery> recoveries)
        implements Drawing {

    public RecoveryTimesChart {
        recoveries = List.copyOf(recoveries);
        if (recoveries.size() < 2) {
            throw new IllegalArgumentException("strip \"" + heading.id() + "\" of one time");
        }
    }

    /** The chart of so many times; null with fewer than two, which have neither middle nor ends. */
    public static @Nullable RecoveryTimesChart of(ChartHeading heading, List<Recovery> recoveries) {
        return recoveries.size() < 2 ? null : new RecoveryTimesChart(heading, recoveries);
    }

    @Override
    public Chart draw(ChartWords words) {
        Spread spread = Spread.of(recoveries.stream().mapToDouble(Recovery::minutes).toArray());
        String alternative = alternative(spread, words);
        Svg svg = new Svg();
        for (PictureSize size : PictureSize.OF_A_PAGE) {
            StripPicture picture = new StripPicture(recoveries, spread, size, words);
            heading.begin(svg, size, picture.height(), alternative);
            picture.draw(svg, words);
            svg.end();
        }
        return heading.chart(
                svg, new ChartText(alternative, table(words), List.of(), remarks(spread, words)));
    }

    private static List<String> remarks(Spread spread, ChartWords words) {
        String log = words.word("chart.remark.log");
        return isTold(spread)
                ? List.of(log)
                : List.of(
                        log, words.word("chart.remark.few", words.number(DayStripChart.ENOUGH, 0)));
    }

    /** Whether there are so many that a median is told. */
    public static boolean isTold(Spread spread) {
        return spread.count() >= DayStripChart.ENOUGH;
    }

    private String alternative(Spread spread, ChartWords words) {
        String ends =
                words.word(
                        "chart.text.strip",
                        words.number(spread.count(), 0),
                        DurationText.print(spread.lowest(), words),
                        DurationText.print(spread.highest(), words));
        String all =
                isTold(spread)
                        ? ends + " " + DurationText.half(spread.median(), words) + "."
                        : ends;
        return Stream.concat(Stream.of(all), textOfHere(words)).collect(Collectors.joining(" "));
    }

    private Stream<String> textOfHere(ChartWords words) {
        return recoveries.stream()
                .filter(Recovery::here)
                .map(
                        one ->
                                words.word(
                                        "chart.text.strip-here",
                                        one.name(),
                                        DurationText.print(one.minutes(), words)));
    }

    private ChartTable table(ChartWords words) {
        return ChartTable.of(
                heading.title(),
                List.of(
                        ChartTable.words(words.word("chart.column.name")),
                        ChartTable.numbers(words.word("chart.column.restored"))),
                recoveries.stream()
                        .map(r -> List.of(r.name(), DurationText.print(r.minutes(), words)))
                        .toList());
    }
}
