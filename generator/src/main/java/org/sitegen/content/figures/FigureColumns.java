package org.sitegen.content.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.InvisibleMistakes;
import org.sitegen.finding.FileFindings;
import org.sitegen.text.InvisibleCharacters;
import org.sitegen.text.Spelling;

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
    private static final String CHECK = "csv-header";

    private final Map<String, Integer> byName = new HashMap<>();

    private FigureColumns() {}

    /** The columns that a header names, or null after a finding. */
    static @Nullable FigureColumns of(List<CsvCell> header, FileFindings findings) {
        FigureColumns columns = new FigureColumns();
        boolean good = true;
        for (int i = 0; i < header.size(); i++) {
            good &= header.get(i).isEmpty() || columns.add(header.get(i), i, findings);
        }
        if (good && !columns.byName.keySet().containsAll(List.of(PERIOD, VALUE))) {
            report(header.get(0), "the first line does not name period and value", findings);
            return null;
        }
        return good ? columns : null;
    }

    private boolean add(CsvCell name, int index, FileFindings findings) {
        // Spreadsheets begin a column with a capital letter.
        String lower = name.text().toLowerCase(Locale.ROOT);
        if (InvisibleCharacters.first(lower, 0) >= 0) {
            findings.add(InvisibleMistakes.finding(name.text(), name.at(), findings));
            return false;
        }
        if (!NAMES.contains(lower)) {
            report(name, "\"" + name.text() + "\" is not a column", findings);
            return false;
        }
        if (byName.putIfAbsent(lower, index) != null) {
            report(name, "the column \"" + name.text() + "\" stands twice", findings);
            return false;
        }
        return true;
    }

    private static void report(CsvCell cell, String message, FileFindings findings) {
        findings.error(
                CHECK,
                cell.at(),
                message,
                Spelling.meant(cell.text(), NAMES)
                        + "Write as the first line: "
                        + String.join(",", NAMES)
                        + ". The last four may be left out.");
    }

    /** How a line says that there is no figure, in words behind a comma. */
    String leaveOut() {
        return "leave the value empty, write \"x\" as the mark, and the reason as the note."
                + alsoName();
    }

    /** The columns that a line without a figure needs, if the first line has them not yet. */
    String alsoName() {
        return byName.keySet().containsAll(List.of(MARK, NOTE))
                ? ""
                : " For that, name the columns mark and note in the first line.";
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
}
