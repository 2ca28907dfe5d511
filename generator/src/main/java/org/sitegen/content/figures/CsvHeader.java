package org.sitegen.content.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.InvisibleMistakes;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.text.InvisibleCharacters;

/**
 * The first line of a CSV file, which names its columns in any order.
 *
 * @param schema the fields that there can be columns of
 */
record CsvHeader(Schema<?> schema, FileFindings findings) {

    private static final String CHECK = "csv-header";

    /** What others call the columns. */
    private static final Map<String, List<String>> MEANT =
            Map.of(
                    "period",
                    List.of("date", "month", "quarter", "year", "day", "time", "mois", "année"),
                    "value",
                    List.of("figure", "result", "amount", "number", "score", "actual", "total"),
                    "note",
                    List.of("comment", "comments", "notes", "remark", "remarks"),
                    "mark",
                    List.of("flag", "status"),
                    "start",
                    List.of("date", "time", "started", "begin", "began", "when", "début"),
                    "minutes",
                    List.of("duration", "length", "durée", "mins"),
                    "sentence",
                    List.of("description", "summary", "text", "what", "title", "phrase"));

    /** The columns that it names, or null after a finding. */
    @Nullable CsvColumns read(List<CsvCell> header) {
        Map<String, Integer> byName = new HashMap<>();
        boolean good = true;
        for (int i = 0; i < header.size(); i++) {
            CsvCell name = header.get(i);
            good &= name.isEmpty() || (isColumn(name) && isNew(name, byName.put(key(name), i)));
        }
        if (good && !byName.keySet().containsAll(needed())) {
            report(header.get(0), "the first line does not name " + allOf(needed()));
            return null;
        }
        return good ? new CsvColumns(byName) : null;
    }

    private List<String> names() {
        return schema.fields().stream().map(Field::name).toList();
    }

    private List<String> needed() {
        return schema.neededFirst().stream().map(Field::name).toList();
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
        boolean known = names().contains(key(name));
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
        findings.error(CHECK, cell.at(), message, meant(key(cell)).say(firstLine()));
    }

    private Advice meant(String written) {
        List<String> known =
                names().stream()
                        .filter(name -> MEANT.getOrDefault(name, List.of()).contains(written))
                        .toList();
        return known.isEmpty() ? Advice.meant(written, names()) : Advice.meant(known);
    }

    /** What to write. */
    String firstLine() {
        List<String> free = new ArrayList<>(names());
        free.removeAll(needed());
        return "Write as the first line: "
                + String.join(",", names())
                + '.'
                + (free.isEmpty() ? "" : " You may leave out " + allOf(free) + '.');
    }

    private static String allOf(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
