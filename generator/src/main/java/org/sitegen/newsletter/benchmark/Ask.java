package org.sitegen.newsletter.benchmark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What IT needs from the business to improve a figure. */
public record Ask(String itNeeds, @Nullable String fromRole, @Nullable LocalDate by) {

    static final Schema<Ask> SCHEMA =
            Schema.of("an ask", Ask.class)
                    .with(
                            Field.of(Ask.class, "it_needs", Types.TEXT, "What.").required(),
                            Field.of(Ask.class, "from_role", Types.idOf("role"), "From whom."),
                            Field.of(Ask.class, "by", Types.DATE, "By when."));
}
