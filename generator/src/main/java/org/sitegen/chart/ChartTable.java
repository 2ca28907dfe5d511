package org.sitegen.chart;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The values of a chart. The first column names the row.
 *
 * @param caption what the table holds
 * @param columns their heads, first to last
 * @param rows as many cells each as there are columns; an empty cell holds an empty text
 */
public record ChartTable(String caption, List<Column> columns, List<List<String>> rows) {

    /**
     * The head of a column.
     *
     * @param name what it holds
     * @param numeric whether its cells are numbers, to be aligned
     */
    public record Column(String name, boolean numeric) {}

    /** A table with one cell a column in each row. */
    public static ChartTable of(String caption, List<Column> columns, List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("row \"" + row + "\" has not one cell a column");
            }
        }
        return new ChartTable(
                caption, List.copyOf(columns), rows.stream().map(List::copyOf).toList());
    }

    /** A table that is made when somebody looks into it: most are never shown. */
    public static ChartTable later(String caption, Supplier<ChartTable> maker) {
        Lazy<ChartTable> table = new Lazy<>(maker);
        return new ChartTable(
                caption, table.list(ChartTable::columns), table.list(ChartTable::rows));
    }

    /** For a picture without a table. */
    public static ChartTable none(String caption) {
        return new ChartTable(caption, List.of(), List.of());
    }

    /** A column of words. */
    public static Column words(String name) {
        return new Column(name, false);
    }

    /** A column of numbers. */
    public static Column numbers(String name) {
        return new Column(name, true);
    }

    /** Without the columns in which there is nothing. */
    public ChartTable withoutEmptyColumns() {
        List<Integer> kept =
                IntStream.range(0, columns.size()).filter(this::holds).boxed().toList();
        return new ChartTable(
                caption,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    private boolean holds(int column) {
        return rows.isEmpty() || rows.stream().anyMatch(row -> !row.get(column).isEmpty());
    }
}
