package org.sitegen.chart.trend;

import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Drawing;
import org.sitegen.chart.Metric;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;
import org.sitegen.statistics.course.Course;
import org.sitegen.statistics.course.Verdict;

/**
 * A figure over time, with its levels and slopes, and from nine comparable figures on the band
 * between what a level's figures stay.
 *
 * @param heading what stands above it
 * @param metric what the figure is
 * @param form line or bars
 * @param axis the months shown
 * @param data points, targets, annotations
 * @param course how the values of the points went, one point for each
 * @param verdict what is said of the latest figure
 */
public record TrendChart(
        ChartHeading heading,
        Metric metric,
        TrendForm form,
        TimeAxis axis,
        TrendData data,
        Course course,
        Verdict verdict)
        implements Drawing {

    public TrendChart {
        if (course.series().size() != data.points().size()) {
            throw new IllegalArgumentException(
                    "\"" + course.series().size() + "\" points for readings of another number");
        }
    }

    boolean bars() {
        return form == TrendForm.BARS;
    }

    @Override
    public Chart draw(ChartWords words) {
        TrendText text = new TrendText(this, words);
        String alternative = text.alternative();
        Svg svg = new Svg();
        TrendPicture wide = new TrendPicture(this, words, PictureSize.WIDE, svg);
        wide.draw(alternative);
        new TrendPicture(this, words, PictureSize.NARROW, svg).draw(alternative);
        return heading.chart(svg, text.with(alternative, wide.values()));
    }
}
