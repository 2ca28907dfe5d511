package org.sitegen.chart.trend;

import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.Drawing;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;

/**
 * A small picture of a trend among others on the same axis of time.
 *
 * @param trend the figure; its axis is that of all the others
 */
public record SmallMultiple(TrendChart trend) implements Drawing {

    @Override
    public Chart draw(ChartWords words) {
        TrendText text = new TrendText(trend, words);
        String alternative = text.alternative();
        Svg svg = new Svg();
        TrendPicture picture = new TrendPicture(trend, words, PictureSize.SMALL, svg);
        picture.draw(alternative);
        return trend.heading().chart(svg, text.with(alternative, picture.values()));
    }
}
