package org.sitegen.content.figures;

import java.util.List;
import java.util.Map;

/**
 * Which column of a CSV file is what.
 *
 * @param byName the place of each column in a row
 */
record CsvColumns(Map<String, Integer> byName) {

    CsvColumns {
        byName = Map.copyOf(byName);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** How many columns a line has at most. */
    int width() {
        return 1 + byName.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The cell of a column in a row; an empty one where the row or the file has none. */
    CsvCell cell(List<CsvCell> row, String name) {
        Integer index = byName.get(name);
        return index == null || index >= row.size()
                ? new CsvCell("", row.get(0).at())
                : row.get(index);
    }

    /** What stands in a row behind its columns. */
    List<CsvCell> beyond(List<CsvCell> row) {
        return row.subList(Math.min(width(), row.size()), row.size()).stream()
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
