package org.sitegen.newsletter;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * A month from which the limits of a benchmark are worked out anew, with the reason.
 *
 * @param from the first month of the new limits
 * @param because what has changed for good
 * @param ref the entry that tells of it
 */
public record Rebase(YearMonth from, String because, @Nullable Reference ref) {

    static final Field<YearMonth> FROM =
            Field.of("from", Types.MONTH, "The first month of the new limits.").required();
    static final Field<String> BECAUSE =
            Field.of("because", Types.TEXT, "What has changed for good.").required();
    static final Field<Reference> REF =
            Field.of("ref", Types.REFERENCE, "The entry that tells of it.");

    static final Schema<Rebase> SHAPE =
            Schema.of(
                    "a rebase",
                    List.of(FROM, BECAUSE, REF),
                    fields -> new Rebase(fields.get(FROM), fields.get(BECAUSE), fields.find(REF)));
}
