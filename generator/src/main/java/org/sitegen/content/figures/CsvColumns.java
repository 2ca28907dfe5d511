package org.sitegen.content.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitegen.finding.Location;
import org.sitegen.schema.Field;
import org.sitegen.schema.FieldLocations;

/**
 * Which column of a CSV file holds which field.
 *
 * @param byName the place of each field in a row
 */
record CsvColumns(Map<String, Integer> byName) {

    CsvColumns {
        byName = Map.copyOf(byName);
    }

    boolean has(Field<?, ?> field) {
        return byName.containsKey(field.name());
    }

    /** How many columns a line has at most. */
    int width() {
        return 1 + byName.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The cell of a field in a row; an empty one where the row or the file has none. */
    CsvCell cell(List<CsvCell> row, Field<?, ?> field) {
        Integer index = byName.get(field.name());
        return index == null || index >= row.size()
                ? new CsvCell("", row.get(0).at())
                : row.get(index);
    }

    /** Where a row and each of its fields stand. */
    FieldLocations locations(List<CsvCell> row) {
        List<String> names = new ArrayList<>();
        List<Location> values = new ArrayList<>();
        byName.forEach(
                (name, index) -> {
                    if (index < row.size() && !row.get(index).isEmpty()) {
                        names.add(name);
                        values.add(row.get(index).at());
                    }
                });
        return new FieldLocations(row.get(0).at(), names, values);
    }

    /** What stands in a row behind its columns. */
    List<CsvCell> beyond(List<CsvCell> row) {
        return row.subList(Math.min(width(), row.size()), row.size()).stream()
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
