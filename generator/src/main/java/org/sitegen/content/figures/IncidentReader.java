package org.sitegen.content.figures;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** Reads small incidents from a CSV file, a line each. */
public final class IncidentReader {

    private static final Schema<SmallIncident> SCHEMA = SmallIncident.SCHEMA;

    private final FileContext context;
    private final RepeatedMistakes mistakes;
    private final CsvColumns columns;

    private IncidentReader(FileContext context, CsvColumns columns) {
        this.context = context;
        this.mistakes = new RepeatedMistakes(context.findings());
        this.columns = columns;
    }

    /** What a file tells; where each line stands is put into the context. */
    public static List<SmallIncident> read(FileContext context) {
        CsvHeader header = new CsvHeader(SCHEMA, context.findings());
        List<List<CsvCell>> rows = CsvReader.read(context.findings());
        if (rows.isEmpty()) {
            context.findings()
                    .error(
                            "csv-header",
                            context.file().whole(),
                            "this file is empty",
                            header.firstLine());
            return List.of();
        }
        CsvColumns columns = header.read(rows.get(0));
        return columns == null
                ? List.of()
                : new IncidentReader(context, columns).all(rows.subList(1, rows.size()));
    }

    private List<SmallIncident> all(List<List<CsvCell>> rows) {
        List<SmallIncident> all = rows.stream().map(this::one).filter(Objects::nonNull).toList();
        mistakes.report();
        return all;
    }

    private @Nullable SmallIncident one(List<CsvCell> row) {
        List<CsvCell> beyond = columns.beyond(row);
        if (!beyond.isEmpty()) {
            mistakes.add(
                    "width",
                    "csv-columns",
                    beyond.get(0),
                    "this line has more columns than the first line names",
                    "Put a sentence with commas in quotation marks.");
            return null;
        }
        CsvFields fields =
                new CsvFields(row, columns, context, mistakes, (cell, field) -> cell.text());
        List<Field<SmallIncident, ?>> missing =
                SCHEMA.fields().stream().filter(field -> isMissing(field, fields)).toList();
        missing.forEach(field -> reportMissing(field, fields));
        return missing.isEmpty() ? read(fields) : null;
    }

    private static boolean isMissing(Field<SmallIncident, ?> field, CsvFields fields) {
        return field.need().appliesTo(fields, 0) && !fields.has(field);
    }

    /** What began at no time that can be read is in no month. */
    private static @Nullable SmallIncident read(CsvFields fields) {
        SmallIncident read = SCHEMA.read(fields);
        return fields.find(SmallIncident.START) == null ? null : read;
    }

    private void reportMissing(Field<SmallIncident, ?> field, CsvFields fields) {
        String name = field.name();
        mistakes.add(
                "no " + name,
                "missing-field",
                fields.cell(field),
                "\"" + name + "\" is missing in this line",
                field.meaning() + " Write it in the column \"" + name + "\".");
    }
}
