package org.sitegen.newsletter.failure;

import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** What was said or done at one moment of a failure. */
public record Update(Moment at, String said) {

    static final Field<Update, Moment> AT =
            Field.of(Update.class, "at", Types.MOMENT, "When it was said or done.").required();

    private static final Field<Update, String> SAID =
            Field.of(Update.class, "said", Types.TEXT, "What was said or done.").required();

    static final Schema<Update> SCHEMA =
            Schema.of("an update", Update.class)
                    .with(AT, SAID)
                    .identifiedBy(Identity.wording(AT, SAID));

    /** Whether readers are told of it by a day. */
    boolean isSaidBy(AsOf day) {
        return !at.in(day.zone()).toLocalDate().isAfter(day.today());
    }
}
