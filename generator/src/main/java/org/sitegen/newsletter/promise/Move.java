package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** The moving of a promised date. */
public record Move(LocalDate to, LocalDate on, String because) {

    public static final Field<Move, LocalDate> TO =
            Field.of(Move.class, "to", Types.DATE, "The new date.").required().protectedFact();
    static final Field<Move, LocalDate> ON =
            Field.of(Move.class, "on", Types.DATE, "When it was moved.").required().protectedFact();

    public static final Schema<Move> SCHEMA =
            Schema.of("a moved date", Move.class)
                    .with(
                            TO,
                            ON,
                            Field.of(Move.class, "because", Types.REASON, "Why it was moved.")
                                    .required())
                    .identifiedBy(Identity.of(ON));
}
