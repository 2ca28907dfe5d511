package org.sitegen.chart;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.statistics.Spread;

/**
 * Times to restore as dots on a logarithmic axis, with median and range. There is no mean: the
 * times are skewed, and a mean would tell of the longest only.
 *
 * @param heading what stands above it
 * @param restores one or more, in the order of the table
 */
public record RestoreStrip(Heading heading, List<Restore> restores) implements Drawing {

    public RestoreStrip {
        restores = List.copyOf(restores);
        if (restores.isEmpty()) {
            throw new IllegalArgumentException("strip \"" + heading.id() + "\" without times");
        }
    }

    @Override
    public Chart draw(ChartWords words) {
        Spread spread = Spread.of(restores.stream().mapToDouble(Restore::minutes).toArray());
        String alternative = alternative(spread, words);
        Svg svg = new Svg();
        for (Size size : List.of(Size.WIDE, Size.NARROW)) {
            StripPicture picture = new StripPicture(restores, spread, size);
            svg.begin(size.classes(), size, picture.height(), heading.id());
            if (size == Size.WIDE) {
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
                    words.word("chart.text.strip-one", Duration.print(spread.median(), words)));
        } else {
            sentences.add(
                    words.word(
                            "chart.text.strip",
                            words.number(spread.count(), 0),
                            Duration.print(spread.median(), words),
                            Duration.print(spread.lowest(), words),
                            Duration.print(spread.highest(), words)));
        }
        for (Restore restore : restores) {
            if (restore.here()) {
                String time = Duration.print(restore.minutes(), words);
                sentences.add(words.word("chart.text.strip-here", restore.name(), time));
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
                restores.stream()
                        .map(r -> List.of(r.name(), Duration.print(r.minutes(), words)))
                        .toList());
    }
}
