package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/** A promise to look again. */
public record FollowUp(
        LocalDate due,
        List<Move> moved,
        String what,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate droppedOn,
        @Nullable String droppedBecause) {

    private static final Field<FollowUp, LocalDate> DROPPED_ON =
            Field.of(
                            "dropped_on",
                            Types.DATE,
                            FollowUp::droppedOn,
                            "When it was decided that it will not be done.")
                    .protectedFact();
    private static final Field<FollowUp, String> DROPPED_BECAUSE =
            Field.of(
                    "dropped_because",
                    Types.TEXT,
                    FollowUp::droppedBecause,
                    "Why it will not be done.");

    public static final Schema<FollowUp> SCHEMA =
            Schema.of("a follow-up", FollowUp.class)
                    .with(
                            Field.of(
                                            "due",
                                            Types.DATE,
                                            FollowUp::due,
                                            "The date first promised; later dates go under moved.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            "what",
                                            Types.TEXT,
                                            FollowUp::what,
                                            "What will be looked at again.")
                                    .required()
                                    .kept(),
                            Field.of(
                                            "moved",
                                            Types.listOf(Types.record(Move.SCHEMA)),
                                            FollowUp::moved,
                                            "Each later date, with the reason.")
                                    .protectedFact(),
                            Field.of("done_on", Types.DATE, FollowUp::doneOn, "When it was done.")
                                    .protectedFact(),
                            DROPPED_ON,
                            DROPPED_BECAUSE)
                    .holding(fields -> needs(fields, DROPPED_ON, DROPPED_BECAUSE))
                    .holding(fields -> needs(fields, DROPPED_BECAUSE, DROPPED_ON));

    public FollowUp {
        moved = List.copyOf(moved);
    }

    private static void needs(Fields fields, Field<?, ?> written, Field<?, ?> other) {
        if (fields.has(written) && !fields.has(other)) {
            fields.wrong(
                    written,
                    "missing-field",
                    "the follow-up is dropped, but \"" + other.name() + "\" is missing",
                    "Say both when and why it will not be done. Write: " + other.example());
        }
    }
}
