package org.sitegen.newsletter;

import java.util.List;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * What was said or done at one moment of a failure.
 *
 * @param at when
 * @param said what
 */
public record Update(Moment at, String said) {

    static final Field<Moment> AT =
            Field.of("at", Types.MOMENT, "When it was said or done.").required();
    static final Field<String> SAID =
            Field.of("said", Types.TEXT, "What was said or done.").required();

    static final Schema<Update> SHAPE =
            Schema.of(
                    "an update",
                    List.of(AT, SAID),
                    fields -> new Update(fields.get(AT), fields.get(SAID)));
}
