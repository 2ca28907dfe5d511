package org.sitegen.newsletter.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** What IT needs from those who asked. */
public record Contribution(String what, @Nullable LocalDate by, @Nullable LocalDate givenOn) {

    private static final Field<Contribution, String> WHAT =
            Field.of(Contribution.class, "what", Types.TEXT, "What IT needs.").required();

    static final Schema<Contribution> SCHEMA =
            Schema.of("what IT needs from you", Contribution.class)
                    .with(
                            WHAT,
                            Field.of(Contribution.class, "by", Types.DATE, "By when it is needed."),
                            Field.of(
                                    Contribution.class,
                                    "given_on",
                                    Types.DATE,
                                    "When IT got it; nothing while it is open."))
                    .identifiedBy(Identity.wording(WHAT));
}
