package org.sitegen.newsletter.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.promise.DroppedFields;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What those who asked get first; a promise once it is agreed. */
public record FirstPhase(
        String givesYou,
        LocalDate by,
        @Nullable String ownerRole,
        List<Move> moved,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate droppedOn,
        @Nullable String droppedBecause) {

    static final Field<FirstPhase, LocalDate> DONE_ON =
            Field.of(FirstPhase.class, "done_on", Types.DATE, "When it was done.").protectedFact();
    static final Field<FirstPhase, LocalDate> DROPPED_ON =
            Field.of(
                            FirstPhase.class,
                            "dropped_on",
                            Types.DATE,
                            "When it was decided that it will not be done.")
                    .protectedFact();
    private static final Field<FirstPhase, String> DROPPED_BECAUSE =
            Field.of(FirstPhase.class, "dropped_because", Types.REASON, "Why it will not be done.");

    static final Field<FirstPhase, LocalDate> BY =
            Field.of(
                            FirstPhase.class,
                            "by",
                            Types.DATE,
                            "The date first promised; later dates go under moved.")
                    .required()
                    .protectedFact();
    static final Field<FirstPhase, List<Move>> MOVED =
            Field.of(
                            FirstPhase.class,
                            "moved",
                            Types.listOf(Types.record(Move.SCHEMA)),
                            "Each later date, with the reason.")
                    .protectedFact();

    public static final Schema<FirstPhase> SCHEMA =
            Schema.of("a first phase", FirstPhase.class)
                    .with(
                            Field.of(
                                            FirstPhase.class,
                                            "gives_you",
                                            Types.TEXT,
                                            "What those who asked can do then.")
                                    .required()
                                    .kept(),
                            BY,
                            Promise.ownerOf(FirstPhase.class),
                            MOVED,
                            DONE_ON,
                            DROPPED_ON,
                            DROPPED_BECAUSE)
                    .holding(
                            new DroppedFields<>(
                                            "the first phase", DONE_ON, DROPPED_ON, DROPPED_BECAUSE)
                                    ::requireBoth);

    public FirstPhase {
        moved = List.copyOf(moved);
    }

    boolean isPending() {
        return doneOn == null && droppedBecause == null;
    }
}
