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
                            Field.of("it_needs", Types.TEXT, Ask::itNeeds, "What.").required(),
                            Field.of("from_role", Types.idOf("role"), Ask::fromRole, "From whom."),
                            Field.of("by", Types.DATE, Ask::by, "By when."));
}
