package org.sitegen.chart;

import org.sitegen.statistics.ProcessBehaviour;
import org.sitegen.statistics.Target;
import org.sitegen.statistics.Verdict;

/**
 * A figure over time: a run chart around the median below six comparable figures, a
 * process-behaviour chart with trial limits from six and firm ones from twelve.
 *
 * @param heading what stands above it
 * @param measure what the figure is
 * @param form line or bars
 * @param axis the months shown
 * @param course readings, targets, annotations
 * @param behaviour worked out from the values of the readings, one point for each
 */
public record TrendChart(
        Heading heading,
        Measure measure,
        Form form,
        TimeAxis axis,
        Course course,
        ProcessBehaviour behaviour)
        implements Drawing {

    public TrendChart {
        if (behaviour.series().size() != course.readings().size()) {
            throw new IllegalArgumentException(
                    "\"" + behaviour.series().size() + "\" points for readings of another number");
        }
    }

    boolean bars() {
        return form == Form.BARS;
    }

    /** The verdict on the latest figure, against the target in force at its time. */
    public Verdict verdict() {
        int latest = course.end(true);
        Target target =
                latest < 0 ? null : course.targetAt(course.readings().get(latest).period().last());
        return Verdict.of(behaviour, measure.direction(), target);
    }

    @Override
    public Chart draw(ChartWords words) {
        TrendText text = new TrendText(this, words);
        String alternative = text.alternative();
        Svg svg = new Svg();
        TrendPicture wide = new TrendPicture(this, words, Size.WIDE, svg);
        wide.draw(alternative);
        new TrendPicture(this, words, Size.NARROW, svg).draw("");
        return new Chart(
                heading.id(),
                svg.toString(),
                heading.title(),
                heading.subtitle(),
                alternative,
                new TrendTable(this, words).table(),
                Notes.list(course.annotations(), words),
                text.remarks(wide.values()));
    }
}
