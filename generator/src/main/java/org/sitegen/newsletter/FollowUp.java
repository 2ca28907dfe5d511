package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;

/**
 * A promise to look again.
 *
 * @param due by when
 * @param what at what
 */
public record FollowUp(LocalDate due, String what) {

    static final Field<LocalDate> DUE = Field.of("due", Types.DATE, "By when.").required();
    static final Field<String> WHAT = Field.of("what", Types.TEXT, "What for.").required();

    static final Shape<FollowUp> SHAPE =
            Shape.of(
                    "a follow-up",
                    List.of(DUE, WHAT),
                    fields -> new FollowUp(fields.get(DUE), fields.get(WHAT)));
}
