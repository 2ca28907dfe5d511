package org.sitegen.content.figures;

import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;

/**
 * Reads the cells of a benchmark's file: which periods and numbers there can be depends on it.
 *
 * @param periods reads its periods
 * @param numbers reads its numbers
 */
record FigureCells(PeriodReader periods, FigureNumbers numbers) implements CellText {

    @Override
    public String of(CsvCell cell, Field<?, ?> field) {
        if (field.type() == Types.PERIOD) {
            return periods.text(cell);
        }
        return field.type() == Types.NUMBER ? numbers.text(cell, field) : cell.text();
    }
}
