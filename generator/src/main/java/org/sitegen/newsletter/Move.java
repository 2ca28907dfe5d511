package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * The moving of a promised date.
 *
 * @param to the later date
 * @param on when it was moved
 * @param because why
 */
public record Move(LocalDate to, LocalDate on, String because) {

    static final Field<LocalDate> TO = Field.of("to", Types.DATE, "The new date.").required();
    static final Field<LocalDate> ON = Field.of("on", Types.DATE, "When it was moved.").required();
    static final Field<String> BECAUSE =
            Field.of("because", Types.TEXT, "Why it was moved.").required();

    static final Schema<Move> SHAPE =
            Schema.of(
                    "a moved date",
                    List.of(TO, ON, BECAUSE),
                    fields -> new Move(fields.get(TO), fields.get(ON), fields.get(BECAUSE)));
}
