package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * A promise to look again.
 *
 * @param due by when
 * @param what at what
 * @param doneOn when it was done
 */
public record FollowUp(LocalDate due, String what, @Nullable LocalDate doneOn) {

    static final Field<LocalDate> DUE = Field.of("due", Types.DATE, "By when.").required();
    static final Field<String> WHAT =
            Field.of("what", Types.TEXT, "What will be looked at again.").required();
    static final Field<LocalDate> DONE_ON = Field.of("done_on", Types.DATE, "When it was done.");

    static final Schema<FollowUp> SHAPE =
            Schema.of(
                    "a follow-up",
                    List.of(DUE, WHAT, DONE_ON),
                    fields ->
                            new FollowUp(fields.get(DUE), fields.get(WHAT), fields.find(DONE_ON)));
}
