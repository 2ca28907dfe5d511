package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * What IT needs from the business to improve a figure.
 *
 * @param itNeeds what
 * @param fromRole from whom
 * @param by by when
 */
public record Ask(String itNeeds, @Nullable String fromRole, @Nullable LocalDate by) {

    static final Field<String> IT_NEEDS = Field.of("it_needs", Types.TEXT, "What.").required();
    static final Field<String> FROM_ROLE = Field.of("from_role", Types.idOf("role"), "From whom.");
    static final Field<LocalDate> BY = Field.of("by", Types.DATE, "By when.");

    static final Schema<Ask> SHAPE =
            Schema.of(
                    "an ask",
                    List.of(IT_NEEDS, FROM_ROLE, BY),
                    fields ->
                            new Ask(fields.get(IT_NEEDS), fields.find(FROM_ROLE), fields.find(BY)));
}
