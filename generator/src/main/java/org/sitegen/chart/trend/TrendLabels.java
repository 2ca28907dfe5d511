package org.sitegen.chart.trend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Metric;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.trend.SideLabels.EndLabel;
import org.sitegen.chart.trend.SideLabels.EndLabel.Rank;
import org.sitegen.statistics.Limits;
import org.sitegen.statistics.TargetRange;
import org.sitegen.statistics.course.Level;

/**
 * What stands beside the lines of a trend at their ends; a phone's picture has the numbers alone.
 */
record TrendLabels(TrendChart chart, ChartWords words, PictureSize size) {

    SideLabels side() {
        List<EndLabel> labels = new ArrayList<>();
        if (!chart.bars() || !Bars.fit(chart.axis(), chart.data().points(), size)) {
            latest(labels);
        }
        if (size.letters()) {
            lines(labels);
        }
        return new SideLabels(labels);
    }

    private void lines(List<EndLabel> labels) {
        Level level = chart.course().latestLevel();
        if (level != null && level.steady()) {
            add(labels, level.typical(), "chart.label.usual", Rank.NAMED);
            limits(labels, level.limits());
        }
        target(labels, chart.data().targetAt(chart.axis().last()));
    }

    private void latest(List<EndLabel> labels) {
        int index = chart.data().end(true);
        Double value = index < 0 ? null : chart.data().points().get(index).value();
        if (value != null) {
            String classes = "chart-latest " + Signs.of(chart).at(index).classes();
            labels.add(new EndLabel(value, "", metric().print(value, words), classes, Rank.LATEST));
        }
    }

    private void limits(List<EndLabel> labels, @Nullable Limits limits) {
        if (limits == null) {
            return;
        }
        if (!limits.upperClamped()) {
            add(labels, limits.upper(), "chart.label.limit", Rank.SPARE);
        }
        if (!limits.lowerClamped()) {
            add(labels, limits.lower(), "chart.label.limit", Rank.SPARE);
        }
    }

    private void target(List<EndLabel> labels, @Nullable TargetRange target) {
        if (target == null) {
            return;
        }
        addTarget(labels, target.min());
        addTarget(labels, target.max());
    }

    private void addTarget(List<EndLabel> labels, @Nullable Double value) {
        if (value != null) {
            String figure = metric().printTarget(value, words);
            String name = words.word("chart.label.target");
            labels.add(new EndLabel(value, name, figure, "chart-target-label", Rank.NAMED));
        }
    }

    /** The band and the line in its middle need no names where there is little room. */
    private void add(List<EndLabel> labels, double value, String key, Rank rank) {
        String figure = metric().printWorkedOut(value, words);
        String name = size == PictureSize.NARROW ? "" : words.word(key);
        labels.add(new EndLabel(value, name, figure, "chart-label", rank));
    }

    private Metric metric() {
        return size == PictureSize.NARROW ? chart.metric().brief() : chart.metric();
    }
}
