package org.sitegen.site.picture;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.bar.BeforeAfterChart;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.chart.strip.Recovery;
import org.sitegen.chart.strip.RecoveryTimesChart;
import org.sitegen.chart.trend.SmallMultiple;
import org.sitegen.chart.trend.Sparkline;
import org.sitegen.chart.trend.VerdictText;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.win.Measure;
import org.sitegen.newsletter.win.Sample;

/** Makes the charts of a newsletter. */
public final class NewsletterCharts {

    private final SiteFigures figures;
    private final ChartWords words;
    private final TrendBuilder trends;
    private final UnitLabels units;

    public NewsletterCharts(SiteFigures figures, ChartWords words) {
        this.figures = figures;
        this.words = words;
        this.units = new UnitLabels(words, figures.currency());
        this.trends = new TrendBuilder(words, units);
    }

    public SiteFigures figures() {
        return figures;
    }

    public ChartWords words() {
        return words;
    }

    /** What is said of a benchmark, in words. */
    public VerdictText verdict(History history) {
        return trends.verdict(history);
    }

    /** The course of a benchmark in a line of text; null without figures. */
    public @Nullable Chart spark(History history) {
        String id = "spark-" + history.benchmark().id();
        return history.lastWithValue() == null
                ? null
                : new Sparkline(trends.of(history, id, trends.axis(history))).draw(words);
    }

    /** The course of a benchmark beside others on the same axis of time. */
    public @Nullable Chart small(History history, TimeAxis axis) {
        String id = "small-" + history.benchmark().id();
        return history.lastWithValue() == null
                ? null
                : new SmallMultiple(trends.of(history, id, axis)).draw(words);
    }

    /** The whole story of a benchmark. */
    public @Nullable Chart trend(History history) {
        String id = "chart-" + history.benchmark().id();
        return history.lastWithValue() == null
                ? null
                : trends.of(history, id, trends.axis(history)).draw(words);
    }

    /** The axis on which all of these can stand; null without any row. */
    public @Nullable TimeAxis axis(List<History> histories) {
        TimeAxis axis = null;
        for (History history : histories) {
            if (!history.isEmpty()) {
                TimeAxis own = trends.axis(history);
                axis = axis == null ? own : axis.and(own);
            }
        }
        return axis;
    }

    /** What a win brought. */
    public Chart beforeAfter(String id, Measure measure) {
        return new BeforeAfterChart(
                        new ChartHeading(
                                "chart-" + id.toLowerCase(Locale.ROOT), measure.name(), ""),
                        units.measure(measure),
                        moment(measure.before()),
                        moment(measure.after()))
                .draw(words);
    }

    private BeforeAfterChart.MeasuredMoment moment(Sample sample) {
        String when = when(sample.period(), "day", sample.days());
        return new BeforeAfterChart.MeasuredMoment(
                when(when, "case", sample.n()), sample.value().doubleValue());
    }

    private String when(String period, String what, @Nullable Integer number) {
        if (number == null) {
            return period;
        }
        String key = "chart.period-and-" + what;
        return number == 1
                ? words.word(key, period)
                : words.word(key + 's', period, words.number(number, 0));
    }

    /** How long it took each time; null with fewer than two times. */
    public @Nullable Chart restoreTimes(String id, List<Failure> failures, ZoneId zone) {
        List<Recovery> restores =
                failures.stream().flatMap(failure -> recoveries(failure, zone)).toList();
        ChartHeading heading =
                new ChartHeading(
                        "restore-" + id, words.word("chart.title.restore"), counted(restores));
        RecoveryTimesChart chart = RecoveryTimesChart.of(heading, restores);
        return chart == null ? null : chart.draw(words);
    }

    private String counted(List<Recovery> restores) {
        return words.word("chart.restore-counted", words.number(restores.size(), 0));
    }

    private static Stream<Recovery> recoveries(Failure failure, ZoneId zone) {
        return failure.timesToPutRight(zone).stream()
                .map(
                        minutes ->
                                new Recovery(
                                        failure.envelope().title(), Math.max(0, minutes), false));
    }
}
