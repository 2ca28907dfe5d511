package org.sitegen.newsletter.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** A promise to look again. */
public record FollowUp(
        LocalDate due,
        List<Move> moved,
        String what,
        @Nullable String ownerRole,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate droppedOn,
        @Nullable String droppedBecause) {

    public static final Field<FollowUp, LocalDate> DUE =
            Field.of(
                            FollowUp.class,
                            "due",
                            Types.DATE,
                            "The date first promised; later dates go under moved.")
                    .required()
                    .protectedFact();
    public static final Field<FollowUp, List<Move>> MOVED =
            Field.of(
                            FollowUp.class,
                            "moved",
                            Types.listOf(Types.record(Move.SCHEMA)),
                            "Each later date, with the reason.")
                    .protectedFact();
    public static final Field<FollowUp, LocalDate> DONE_ON =
            Field.of(FollowUp.class, "done_on", Types.DATE, "When it was done.").protectedFact();
    public static final Field<FollowUp, LocalDate> DROPPED_ON =
            Field.of(
                            FollowUp.class,
                            "dropped_on",
                            Types.DATE,
                            "When it was decided that it will not be done.")
                    .protectedFact();
    private static final Field<FollowUp, String> DROPPED_BECAUSE =
            Field.of(FollowUp.class, "dropped_because", Types.REASON, "Why it will not be done.");

    public static final Schema<FollowUp> SCHEMA =
            Schema.of("a follow-up", FollowUp.class)
                    .with(
                            DUE,
                            Field.of(
                                            FollowUp.class,
                                            "what",
                                            Types.TEXT,
                                            "What will be looked at again.")
                                    .required()
                                    .kept(),
                            Promise.ownerOf(FollowUp.class),
                            MOVED,
                            DONE_ON,
                            DROPPED_ON,
                            DROPPED_BECAUSE)
                    .holding(
                            new DroppedFields<>(
                                            "the follow-up", DONE_ON, DROPPED_ON, DROPPED_BECAUSE)
                                    ::requireBoth);

    public FollowUp {
        moved = List.copyOf(moved);
    }
}
