package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * A promise to look again.
 *
 * @param due the date first promised, which never changes
 * @param moved later dates, in order
 * @param what at what
 * @param doneOn when it was done
 * @param droppedOn when it was decided that it will not be done
 * @param droppedBecause why it will not be done
 */
public record FollowUp(
        LocalDate due,
        List<Move> moved,
        String what,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate droppedOn,
        @Nullable String droppedBecause) {

    static final Field<LocalDate> DUE =
            Field.of("due", Types.DATE, "The date first promised; later dates go under moved.")
                    .required();
    static final Field<List<Move>> MOVED =
            Field.of(
                    "moved",
                    Types.listOf(Types.record(Move.SHAPE)),
                    "Each later date, with the reason.");
    static final Field<String> WHAT =
            Field.of("what", Types.TEXT, "What will be looked at again.").required();
    static final Field<LocalDate> DONE_ON = Field.of("done_on", Types.DATE, "When it was done.");
    static final Field<LocalDate> DROPPED_ON =
            Field.of("dropped_on", Types.DATE, "When it was decided that it will not be done.");
    static final Field<String> DROPPED_BECAUSE =
            Field.of("dropped_because", Types.TEXT, "Why it will not be done.");

    static final Schema<FollowUp> SHAPE =
            Schema.of(
                    "a follow-up",
                    List.of(DUE, WHAT, MOVED, DONE_ON, DROPPED_ON, DROPPED_BECAUSE),
                    FollowUp::read);

    public FollowUp {
        moved = List.copyOf(moved);
    }

    private static FollowUp read(Fields fields) {
        needs(fields, DROPPED_ON, DROPPED_BECAUSE);
        needs(fields, DROPPED_BECAUSE, DROPPED_ON);
        return new FollowUp(
                fields.get(DUE),
                fields.get(MOVED),
                fields.get(WHAT),
                fields.find(DONE_ON),
                fields.find(DROPPED_ON),
                fields.find(DROPPED_BECAUSE));
    }

    private static void needs(Fields fields, Field<?> written, Field<?> other) {
        if (fields.has(written) && !fields.has(other)) {
            fields.wrong(
                    written,
                    "missing-field",
                    "the follow-up is dropped, but \"" + other.name() + "\" is missing",
                    "Say both when and why it will not be done. Write: " + other.example());
        }
    }
}
