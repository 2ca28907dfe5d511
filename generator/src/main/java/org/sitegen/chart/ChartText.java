package org.sitegen.chart;

import java.util.List;

/**
 * What a chart says beside its picture.
 *
 * @param alternative everything the picture shows, in sentences
 * @param table everything the picture shows, in numbers
 * @param notes the numbered marks below the picture
 * @param remarks how the picture is to be read
 */
public record ChartText(
        String alternative, ChartTable table, List<ChartNote> notes, List<String> remarks) {

    /** Without notes and remarks. */
    public static ChartText of(String alternative, ChartTable table) {
        return new ChartText(alternative, table, List.of(), List.of());
    }
}
