package org.sitegen.chart;

import java.util.ArrayList;
import java.util.List;

/** Leaves out the columns of a table in which there is nothing. */
final class Columns {

    private Columns() {}

    static ChartTable withoutEmpty(ChartTable table) {
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (holds(table, column)) {
                kept.add(column);
            }
        }
        List<ChartTable.Column> columns = kept.stream().map(table.columns()::get).toList();
        List<List<String>> rows =
                table.rows().stream().map(row -> kept.stream().map(row::get).toList()).toList();
        return new ChartTable(table.caption(), columns, rows);
    }

    private static boolean holds(ChartTable table, int column) {
        return table.rows().isEmpty()
                || table.rows().stream().anyMatch(row -> !row.get(column).isEmpty());
    }
}
