package org.sitegen.content.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Severity;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/** A line of a CSV file as the fields of a record, each of which is a column. */
final class CsvFields implements Fields {

    private static final Object UNREADABLE = new Object();

    private final List<CsvCell> row;
    private final CsvColumns columns;
    private final FileContext context;
    private final RepeatedMistakes mistakes;
    private final CellText cells;
    private final Map<String, Object> values = new HashMap<>();

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
    public String id() {
        return context.id();
    }

    /** Read once, so that no mistake is told twice. */
    @Override
    public <T> @Nullable T find(Field<?, T> field) {
        if (!has(field)) {
            return null;
        }
        Object value = values.computeIfAbsent(field.name(), any -> read(field));
        @SuppressWarnings("unchecked") // Put there by the field of the same name.
        T found = (T) value;
        return value == UNREADABLE ? null : found;
    }

    private Object read(Field<?, ?> field) {
        String text = cells.of(cell(field), field);
        CsvInput input = new CsvInput(field.name(), text, cell(field), context, mistakes);
        Object read = field.type().read(input);
        return read == null ? UNREADABLE : read;
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
    public Location at(Object part, Field<?, ?> field) {
        return context.locations().of(part).at(field);
    }

    @Override
    public AsOf asOf() {
        return context.asOf();
    }

    @Override
    public void wrong(Location at, String check, String message, String advice) {
        mistakes.add(check, new Finding(Severity.ERROR, check, at, message, advice));
    }

    @Override
    public void doubtful(Location at, String check, String message, String advice) {
        mistakes.add(check, new Finding(Severity.WARNING, check, at, message, advice));
    }

    @Override
    public void made(Object record) {
        context.locations().put(record, columns.locations(row));
    }
}
