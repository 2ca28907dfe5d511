package org.sitegen.newsletter.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What IT needs from those who asked. */
public record Contribution(String what, @Nullable LocalDate by, @Nullable LocalDate givenOn) {

    static final Schema<Contribution> SCHEMA =
            Schema.of("what IT needs from you", Contribution.class)
                    .with(
                            Field.of("what", Types.TEXT, Contribution::what, "What IT needs.")
                                    .required(),
                            Field.of("by", Types.DATE, Contribution::by, "By when it is needed."),
                            Field.of(
                                    "given_on",
                                    Types.DATE,
                                    Contribution::givenOn,
                                    "When IT got it; nothing while it is open."));
}
