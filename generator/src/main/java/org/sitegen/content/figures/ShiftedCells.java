package org.sitegen.content.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.newsletter.benchmark.Mark;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.yaml.LineFix;

/** {@code 2026-09,4,6}: a decimal comma, which moves all cells behind it by one. */
final class ShiftedCells {

    private static final int LONGEST = 9;

    private ShiftedCells() {}

    /** The row with the number as it was written, in one cell; itself if no comma moved cells. */
    static List<CsvCell> mended(List<CsvCell> row, FigureColumns columns, FileFindings findings) {
        CsvCell value = columns.cell(row, Measurement.VALUE);
        CsvCell next = behind(value, row);
        if (next == null || !areMoved(row, columns) || !isOneNumber(value, next, findings)) {
            return row;
        }
        String written = value.text() + ',' + next.text();
        List<CsvCell> mended = new ArrayList<>(row);
        mended.set(row.indexOf(value), new CsvCell(written, value.at().wide(written.length())));
        mended.remove(next);
        return mended;
    }

    private static @Nullable CsvCell behind(CsvCell value, List<CsvCell> row) {
        int index = row.indexOf(value);
        boolean pair =
                index >= 0
                        && index + 1 < row.size()
                        && isWhole(value)
                        && isWhole(row.get(index + 1))
                        && !row.get(index + 1).text().startsWith("-");
        return pair ? row.get(index + 1) : null;
    }

    private static boolean areMoved(List<CsvCell> row, FigureColumns columns) {
        CsvCell mark = columns.cell(row, Measurement.MARK);
        if (row.size() > columns.width() + 1) {
            return false;
        }
        return isWhole(mark) || (row.size() == columns.width() + 1 && !isGood(row, columns));
    }

    /** Whether the cells make sense where they are, so that the comma stands in the note. */
    private static boolean isGood(List<CsvCell> row, FigureColumns columns) {
        if (!columns.hasNotes()) {
            return false;
        }
        boolean numerator = columns.cell(row, Measurement.NUMERATOR).isEmpty();
        boolean denominator = columns.cell(row, Measurement.DENOMINATOR).isEmpty();
        return numerator == denominator
                && Mark.of(columns.cell(row, Measurement.MARK).text()) != null
                && !isWhole(columns.cell(row, Measurement.NOTE));
    }

    private static boolean isOneNumber(CsvCell value, CsvCell next, FileFindings findings) {
        String line = findings.line(value.at().line());
        int start = LineFix.index(line, value.at().column());
        return line.startsWith(value.text() + ',' + next.text(), start);
    }

    private static boolean isWhole(CsvCell cell) {
        String text = cell.text();
        int start = text.startsWith("-") ? 1 : 0;
        return text.length() > start
                && text.length() <= LONGEST
                && text.chars().skip(start).allMatch(one -> one >= '0' && one <= '9');
    }
}
