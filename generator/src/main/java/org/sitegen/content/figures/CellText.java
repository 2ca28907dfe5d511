package org.sitegen.content.figures;

import org.sitegen.schema.Field;

/** Reads what people and spreadsheets write in cells. */
interface CellText {

    /** What a cell says in the form that its field reads; empty after a finding. */
    String of(CsvCell cell, Field<?, ?> field);
}
