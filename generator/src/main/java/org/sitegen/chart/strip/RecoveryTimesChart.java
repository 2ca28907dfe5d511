package org.sitegen.chart.strip;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartTable;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Drawing;
import org.sitegen.chart.Heading;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;
import org.sitegen.statistics.Spread;

/**
 * Times to restore as dots on a logarithmic axis, with median and range. There is no mean: the
 * times are skewed, and a mean would tell of the longest only.
 *
 * @param heading what stands above it
 * @param recoveries one or more, in the order of the table
 */
public record RecoveryTimesChart(Heading heading, List<Recovery> recoveries) implements Drawing {

    public RecoveryTimesChart {
        recoveries = List.copyOf(recoveries);
        if (recoveries.isEmpty()) {
            throw new IllegalArgumentException("strip \"" + heading.id() + "\" without times");
        }
    }

    @Override
    public Chart draw(ChartWords words) {
        Spread spread = Spread.of(recoveries.stream().mapToDouble(Recovery::minutes).toArray());
        String alternative = alternative(spread, words);
        Svg svg = new Svg();
        for (PictureSize size : List.of(PictureSize.WIDE, PictureSize.NARROW)) {
            StripPicture picture = new StripPicture(recoveries, spread, size);
            svg.begin(size.classes(), size, picture.height(), heading.id());
            if (size == PictureSize.WIDE) {
                svg.describe(heading.id(), heading.title(), alternative);
            }
            picture.draw(svg, words);
            svg.end();
        }
        return new Chart(
                heading.id(),
                svg.toString(),
                heading.title(),
                heading.subtitle(),
                alternative,
                table(words),
                List.of(),
                List.of(words.word("chart.remark.log")));
    }

    private String alternative(Spread spread, ChartWords words) {
        List<String> sentences = new ArrayList<>();
        if (spread.count() == 1) {
            sentences.add(
                    words.word("chart.text.strip-one", DurationText.print(spread.median(), words)));
        } else {
            sentences.add(
                    words.word(
                            "chart.text.strip",
                            words.number(spread.count(), 0),
                            DurationText.print(spread.median(), words),
                            DurationText.print(spread.lowest(), words),
                            DurationText.print(spread.highest(), words)));
        }
        for (Recovery recovery : recoveries) {
            if (recovery.here()) {
                String time = DurationText.print(recovery.minutes(), words);
                sentences.add(words.word("chart.text.strip-here", recovery.name(), time));
            }
        }
        return String.join(" ", sentences);
    }

    private ChartTable table(ChartWords words) {
        return new ChartTable(
                heading.title(),
                List.of(
                        ChartTable.words(words.word("chart.column.name")),
                        ChartTable.numbers(words.word("chart.column.restored"))),
                recoveries.stream()
                        .map(r -> List.of(r.name(), DurationText.print(r.minutes(), words)))
                        .toList());
    }
}
