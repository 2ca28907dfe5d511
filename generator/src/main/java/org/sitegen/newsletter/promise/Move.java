package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** The moving of a promised date. */
public record Move(LocalDate to, LocalDate on, String because) {

    public static final Schema<Move> SCHEMA =
            Schema.of("a moved date", Move.class)
                    .with(
                            Field.of("to", Types.DATE, Move::to, "The new date.")
                                    .required()
                                    .protectedFact(),
                            Field.of("on", Types.DATE, Move::on, "When it was moved.")
                                    .required()
                                    .protectedFact(),
                            Field.of("because", Types.TEXT, Move::because, "Why it was moved.")
                                    .required());
}
