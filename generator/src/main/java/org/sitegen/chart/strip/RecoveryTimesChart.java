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
        List<String> remarks = List.of(words.word("chart.remark.log"));
        return heading.chart(svg, new ChartText(alternative, table(words), List.of(), remarks));
    }

    private String alternative(Spread spread, ChartWords words) {
        String all =
                words.word(
                        "chart.text.strip",
                        words.number(spread.count(), 0),
                        DurationText.print(spread.median(), words),
                        DurationText.print(spread.lowest(), words),
                        DurationText.print(spread.highest(), words));
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
