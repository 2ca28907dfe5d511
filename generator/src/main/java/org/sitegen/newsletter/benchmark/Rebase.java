package org.sitegen.newsletter.benchmark;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** A month from which the limits of a benchmark are worked out anew, with the reason. */
public record Rebase(YearMonth from, String because, @Nullable Reference ref) {

    public static final Field<Rebase, YearMonth> FROM =
            Field.of(Rebase.class, "from", Types.MONTH, "The first month of the new limits.")
                    .required()
                    .protectedFact();

    static final Schema<Rebase> SCHEMA =
            Schema.of("a rebase", Rebase.class)
                    .with(
                            FROM,
                            Field.of(
                                            Rebase.class,
                                            "because",
                                            Types.REASON,
                                            "What has changed for good.")
                                    .required(),
                            Field.of(
                                            Rebase.class,
                                            "ref",
                                            Types.REFERENCE,
                                            "The entry that tells of it.")
                                    .protectedFact())
                    .identifiedBy(Identity.month(FROM));
}
