package org.sitegen.content.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.InvisibleMistakes;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.text.InvisibleCharacters;
import org.sitegen.text.Spelling;

/**
 * The first line of a CSV file, which names its columns in any order.
 *
 * @param names the columns that there are
 * @param needed those that every file has
 */
record CsvHeader(List<String> names, List<String> needed, FileFindings findings) {

    private static final String CHECK = "csv-header";
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four");

    /** The columns that it names, or null after a finding. */
    @Nullable CsvColumns read(List<CsvCell> header) {
        Map<String, Integer> byName = new HashMap<>();
        boolean good = true;
        for (int i = 0; i < header.size(); i++) {
            CsvCell name = header.get(i);
            good &= name.isEmpty() || (isColumn(name) && isNew(name, byName.put(key(name), i)));
        }
        if (good && !byName.keySet().containsAll(needed)) {
            report(header.get(0), "the first line does not name " + allOf(needed));
            return null;
        }
        return good ? new CsvColumns(byName) : null;
    }

    /** Spreadsheets begin a column with a capital letter. */
    private static String key(CsvCell name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    private boolean isColumn(CsvCell name) {
        if (InvisibleCharacters.first(key(name), 0) >= 0) {
            findings.add(InvisibleMistakes.finding(name.text(), name.at(), findings));
            return false;
        }
        boolean known = names.contains(key(name));
        if (!known) {
            report(name, "\"" + name.text() + "\" is not a column");
        }
        return known;
    }

    private boolean isNew(CsvCell name, @Nullable Integer first) {
        if (first != null) {
            report(name, "the column \"" + name.text() + "\" stands twice");
        }
        return first == null;
    }

    private void report(CsvCell cell, String message) {
        findings.error(CHECK, cell.at(), message, Spelling.meant(cell.text(), names) + firstLine());
    }

    /** What to write. */
    String firstLine() {
        int left = names.size() - needed.size();
        String out = left == 0 ? "" : " The last " + NUMBERS.get(left - 1) + " may be left out.";
        return "Write as the first line: " + String.join(",", names) + '.' + out;
    }

    private static String allOf(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
