package org.sitegen.content.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Input;
import org.sitegen.schema.Schema;

/**
 * A cell of a CSV file as the value of a field.
 *
 * @param field the field, whose mistakes have one cause if they are many
 * @param cells reads what the cell says
 */
record CsvInput(
        Field<?, ?> field,
        CsvCell cell,
        CellText cells,
        FileContext context,
        RepeatedMistakes mistakes)
        implements Input {

    @Override
    public String text() {
        return cells.of(cell, field);
    }

    @Override
    public List<Input> items() {
        return List.of(this);
    }

    @Override
    public List<KeyValue> pairs() {
        throw new UnsupportedOperationException("No cell holds '" + field.name() + "'");
    }

    @Override
    public Fields fields(Schema<?> schema) {
        throw new UnsupportedOperationException("No cell holds '" + field.name() + "'");
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public void refersTo(String kind, String id) {
        if (!mistakes.isInvisible(cell) && mistakes.isFirst(id)) {
            context.refersTo(new Reference(kind, id), cell.at());
        }
    }

    @Override
    public @Nullable String kindOf(String id) {
        return EntryTypes.kindOf(id);
    }

    @Override
    public void wrong(String check, String message, Advice advice) {
        if (!mistakes.isInvisible(cell)) {
            mistakes.add(
                    field.name() + CsvFields.kind(check, message), check, cell, message, advice);
        }
    }
}
