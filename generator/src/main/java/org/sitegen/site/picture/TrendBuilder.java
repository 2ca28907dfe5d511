package org.sitegen.site.picture;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.chart.trend.Annotation;
import org.sitegen.chart.trend.DataPoint;
import org.sitegen.chart.trend.TargetStep;
import org.sitegen.chart.trend.TrendChart;
import org.sitegen.chart.trend.TrendData;
import org.sitegen.chart.trend.TrendForm;
import org.sitegen.chart.trend.VerdictText;
import org.sitegen.newsletter.benchmark.ChartChoice;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.benchmark.Rebase;
import org.sitegen.newsletter.benchmark.Target;

/**
 * Makes the trend of a benchmark from its figures, targets and breaks.
 *
 * @param words the words of the site's language
 * @param units how figures are written on charts
 */
record TrendBuilder(ChartWords words, UnitLabels units) {

    private static final Map<Mark, Annotation.Kind> MARKED =
            Map.of(
                    Mark.BREAK, Annotation.Kind.BREAK,
                    Mark.REVISED, Annotation.Kind.CORRECTION);

    TrendChart of(History history, String id, TimeAxis axis) {
        VerdictText verdict = verdict(history);
        return new TrendChart(
                new ChartHeading(id, verdict.told(), units.subtitle(history)),
                verdict.metric(),
                history.benchmark().chart() == ChartChoice.BARS ? TrendForm.BARS : TrendForm.LINE,
                axis,
                new TrendData(readings(history), steps(history), annotations(history)),
                history.course(),
                verdict.verdict());
    }

    VerdictText verdict(History history) {
        List<Measurement> rows = history.rows();
        return new VerdictText(
                history.verdict(),
                index -> reading(rows.get(index)),
                units.measure(history),
                words);
    }

    TimeAxis axis(History history) {
        return TimeAxis.covering(history.rows().stream().map(Measurement::period).toList());
    }

    private static List<DataPoint> readings(History history) {
        return history.rows().stream().map(TrendBuilder::reading).toList();
    }

    private static DataPoint reading(Measurement row) {
        return new DataPoint(
                row.period(),
                row.value() == null ? null : Double.valueOf(row.value().doubleValue()),
                row.mark(),
                row.note());
    }

    private static List<TargetStep> steps(History history) {
        return history.benchmark().targets().stream()
                .map(target -> new TargetStep(target.from(), history.statistical(target)))
                .toList();
    }

    private List<Annotation> annotations(History history) {
        List<Annotation> annotations = new ArrayList<>();
        for (Measurement row : history.rows()) {
            Annotation.Kind kind = MARKED.get(row.mark());
            if (kind != null) {
                annotations.add(note(row.period().first(), kind, row.note()));
            }
        }
        addRebases(annotations, history);
        addTargets(annotations, history);
        return annotations;
    }

    private static void addRebases(List<Annotation> annotations, History history) {
        for (Rebase rebase : history.benchmark().rebases()) {
            annotations.add(note(rebase.from(), Annotation.Kind.REBASE, rebase.because()));
        }
    }

    /** The first target is no change of one. */
    private static void addTargets(List<Annotation> annotations, History history) {
        List<Target> targets = history.benchmark().targets();
        for (int i = 1; i < targets.size(); i++) {
            String because = targets.get(i).because();
            annotations.add(
                    note(
                            targets.get(i).from(),
                            Annotation.Kind.TARGET,
                            because == null ? "" : because));
        }
    }

    private static Annotation note(YearMonth month, Annotation.Kind kind, String text) {
        return new Annotation(month, kind, text);
    }
}
