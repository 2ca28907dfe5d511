package org.sitegen.chart;

import java.util.regex.Pattern;
import org.sitegen.chart.svg.PictureSize;
import org.sitegen.chart.svg.Svg;

/**
 * What stands above a chart.
 *
 * @param id unique on the page, lower-case letters, digits and hyphens; begins the picture's ids
 * @param title what the chart found, in about ten words
 * @param subtitle unit, period and number of figures, or empty
 */
public record ChartHeading(String id, String title, String subtitle) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    public ChartHeading {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("chart id \"" + id + "\"");
        }
    }

    /** Begins a picture; that of a phone is described by the wide one before it. */
    public void begin(Svg svg, PictureSize size, double height, String alternative) {
        svg.begin(size, height, id);
        if (size != PictureSize.NARROW) {
            svg.describe(id, title, alternative);
        }
    }

    /** The finished chart. */
    public Chart chart(Svg svg, ChartText text) {
        return new Chart(
                id,
                svg.toString(),
                title,
                subtitle,
                text.alternative(),
                text.table(),
                text.notes(),
                text.remarks());
    }
}
