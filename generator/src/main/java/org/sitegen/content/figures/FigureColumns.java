package org.sitegen.content.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.schema.Field;

/** Which column of a benchmark's file is what. */
final class FigureColumns {

    private final CsvColumns columns;

    private FigureColumns(CsvColumns columns) {
        this.columns = columns;
    }

    /** The columns that a header names, or null after a finding. */
    static @Nullable FigureColumns of(List<CsvCell> header, FileFindings findings) {
        CsvColumns columns = new CsvHeader(Measurement.SCHEMA, findings).read(header);
        return columns == null ? null : new FigureColumns(columns);
    }

    /** How a line says that there is no figure, in words behind a comma. */
    String leaveOut() {
        return "leave the value empty, write \"x\" as the mark, and the reason as the note."
                + alsoName();
    }

    /** The columns that a line without a figure needs, if the first line has them not yet. */
    String alsoName() {
        return columns.has(Measurement.MARK) && columns.has(Measurement.NOTE)
                ? ""
                : " For that, name the columns %s and %s in the first line."
                        .formatted(Measurement.MARK.name(), Measurement.NOTE.name());
    }

    /** Whether a line can say something in words. */
    boolean hasNotes() {
        return columns.has(Measurement.NOTE);
    }

    /** How many columns a line has at most. */
    int width() {
        return columns.width();
    }

    /** The cell of a field in a row; an empty one where the row or the file has none. */
    CsvCell cell(List<CsvCell> row, Field<?, ?> field) {
        return columns.cell(row, field);
    }

    /** What stands in a row behind its columns. */
    List<CsvCell> beyond(List<CsvCell> row) {
        return columns.beyond(row);
    }

    /** A row as the fields of its figure. */
    CsvFields fields(
            List<CsvCell> row, FileContext context, RepeatedMistakes mistakes, CellText cells) {
        return new CsvFields(row, columns, context, mistakes, cells);
    }
}
