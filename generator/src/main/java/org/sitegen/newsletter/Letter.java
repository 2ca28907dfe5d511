package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * Who writes the letter of an edition; its text is the body of the edition.
 *
 * @param fromRole the role that signs it
 * @param unit the unit of that role, if it is not IT
 */
public record Letter(String fromRole, @Nullable String unit) {

    static final Field<String> FROM_ROLE =
            Field.of("from_role", Types.idOf("role"), "The role that signs it.").required();
    static final Field<String> UNIT =
            Field.of("unit", Types.idOf("unit"), "The unit of that role, if it is not IT.");

    static final Schema<Letter> SHAPE =
            Schema.of(
                    "a letter",
                    List.of(FROM_ROLE, UNIT),
                    fields -> new Letter(fields.get(FROM_ROLE), fields.find(UNIT)));
}
