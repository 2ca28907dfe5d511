package org.sitegen.content.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.file.FileFindings;

/** Which column of a benchmark's file is what. */
final class FigureColumns {

    static final String PERIOD = "period";
    static final String VALUE = "value";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String MARK = "mark";
    static final String NOTE = "note";

    private static final List<String> NAMES =
            List.of(PERIOD, VALUE, NUMERATOR, DENOMINATOR, MARK, NOTE);

    private final CsvColumns columns;

    private FigureColumns(CsvColumns columns) {
        this.columns = columns;
    }

    /** The columns that a header names, or null after a finding. */
    static @Nullable FigureColumns of(List<CsvCell> header, FileFindings findings) {
        CsvColumns columns = new CsvHeader(NAMES, List.of(PERIOD, VALUE), findings).read(header);
        return columns == null ? null : new FigureColumns(columns);
    }

    /** How a line says that there is no figure, in words behind a comma. */
    String leaveOut() {
        return "leave the value empty, write \"x\" as the mark, and the reason as the note."
                + alsoName();
    }

    /** The columns that a line without a figure needs, if the first line has them not yet. */
    String alsoName() {
        return columns.has(MARK) && columns.has(NOTE)
                ? ""
                : " For that, name the columns mark and note in the first line.";
    }

    /** How many columns a line has at most. */
    int width() {
        return columns.width();
    }

    /** The cell of a column in a row; an empty one where the row or the file has none. */
    CsvCell cell(List<CsvCell> row, String name) {
        return columns.cell(row, name);
    }
}
