package org.sitegen.chart;

import java.util.regex.Pattern;

/**
 * What stands above a chart.
 *
 * @param id unique on the page, lower-case letters, digits and hyphens; begins the picture's ids
 * @param title what the chart found, in about ten words
 * @param subtitle unit, period and number of figures, or empty
 */
public record Heading(String id, String title, String subtitle) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    public Heading {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("chart id \"" + id + "\"");
        }
    }
}
