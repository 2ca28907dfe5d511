package org.sitegen.content.figures;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.content.field.FileFields;
import org.sitegen.content.field.ReadValues;
import org.sitegen.finding.Location;
import org.sitegen.finding.Severity;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** A line of a CSV file as the fields of a record, each of which is a column. */
final class CsvFields implements FileFields {

    private static final Pattern WRITTEN = Pattern.compile("\"[^\"]*\"|[0-9T:.-]+");

    private final List<CsvCell> row;
    private final CsvColumns columns;
    private final FileContext context;
    private final RepeatedMistakes mistakes;
    private final CellText cells;
    private final ReadValues values = new ReadValues();

    CsvFields(
            List<CsvCell> row,
            CsvColumns columns,
            FileContext context,
            RepeatedMistakes mistakes,
            CellText cells) {
        this.row = row;
        this.columns = columns;
        this.context = context;
        this.mistakes = mistakes;
        this.cells = cells;
    }

    @Override
    public FileContext context() {
        return context;
    }

    @Override
    public <T> @Nullable T find(Field<?, T> field) {
        return has(field)
                ? values.of(field, new CsvInput(field, cell(field), cells, context, mistakes))
                : null;
    }

    /** What stands in the column of a field. */
    CsvCell cell(Field<?, ?> field) {
        return columns.cell(row, field);
    }

    @Override
    public boolean has(Field<?, ?> field) {
        return !cell(field).isEmpty();
    }

    /** Whether all that is written of a record could be read. */
    boolean isReadable(Schema<?> schema) {
        return schema.fields().stream().allMatch(field -> !has(field) || find(field) != null);
    }

    @Override
    public Location at(Field<?, ?> field) {
        return cell(field).at();
    }

    @Override
    public void wrong(Location at, String check, String message, Advice advice) {
        mistakes.add(kind(check, message), advice.on(Severity.ERROR, check, at, message));
    }

    @Override
    public void doubtful(Location at, String check, String message, Advice advice) {
        mistakes.add(kind(check, message), advice.on(Severity.WARNING, check, at, message));
    }

    /** The same mistake in other lines has the same words, but for what was written there. */
    static String kind(String check, String message) {
        return check + WRITTEN.matcher(message).replaceAll("");
    }

    @Override
    public void made(Object record) {
        context.locations().put(record, columns.locations(row));
    }
}
