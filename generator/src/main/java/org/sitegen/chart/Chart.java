package org.sitegen.chart;

import java.util.List;

/**
 * A drawn chart, ready for a page: the picture and the same in words and numbers.
 *
 * @param id begins all ids in the picture
 * @param svg one or more {@code <svg>} elements for HTML5, without styles of their own
 * @param title what the chart found
 * @param subtitle unit, period and number of figures
 * @param alternative everything the picture shows, in sentences
 * @param table everything the picture shows, in numbers
 * @param notes the numbered marks below the picture
 * @param remarks how the picture is to be read: where its axis starts, letters used, limits on
 *     trial
 */
public record Chart(
        String id,
        String svg,
        String title,
        String subtitle,
        String alternative,
        ChartTable table,
        List<ChartNote> notes,
        List<String> remarks) {

    public Chart {
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }
}
