package org.sitegen.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.FieldLocations;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * Something IT does so that a failure does not happen again.
 *
 * @param id its short name within the failure: {@code a1}
 * @param action what will be done
 * @param type what it does about the failure
 * @param ownerRole the role that answers for it
 * @param due the date first promised, which never changes
 * @param moved later dates, in order
 * @param status whether it is still to be done
 * @param doneOn when it was done
 * @param evidence how anybody can see that it was done
 * @param droppedOn when it was decided that it will not be done
 * @param droppedBecause why it will not be done
 * @param places where it stands
 */
public record Action(
        String id,
        String action,
        @Nullable ActionType type,
        String ownerRole,
        LocalDate due,
        List<Move> moved,
        ActionStatus status,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        @Nullable LocalDate droppedOn,
        @Nullable String droppedBecause,
        FieldLocations places) {

    static final Field<String> ID =
            Field.of("id", Types.TEXT, "Its short name within the failure, such as a1.").required();
    public static final Field<String> ACTION =
            Field.of("action", Types.TEXT, "What will be done, beginning with a verb.")
                    .required()
                    .protectedFact();
    static final Field<ActionType> TYPE =
            Field.of("type", Types.oneOf(ActionType.class), "What it does about the failure.");
    static final Field<String> OWNER_ROLE =
            Field.of("owner_role", Types.idOf("role"), "The role that answers for it.")
                    .required()
                    .protectedFact();
    public static final Field<LocalDate> DUE =
            Field.of("due", Types.DATE, "The date first promised; later dates go under moved.")
                    .required()
                    .protectedFact();
    public static final Field<List<Move>> MOVED =
            Field.of(
                            "moved",
                            Types.listOf(Types.record(Move.SHAPE)),
                            "Each later date, with the reason.")
                    .protectedFact();
    public static final Field<ActionStatus> STATUS =
            Field.of("status", Types.oneOf(ActionStatus.class), "Whether it is still to be done.")
                    .required()
                    .protectedFact();
    static final Field<LocalDate> DONE_ON =
            Field.of("done_on", Types.DATE, "When it was done.").protectedFact();
    static final Field<String> EVIDENCE =
            Field.of("evidence", Types.TEXT, "How anybody can see that it was done.");
    public static final Field<LocalDate> DROPPED_ON =
            Field.of("dropped_on", Types.DATE, "When it was decided that it will not be done.")
                    .protectedFact();
    static final Field<String> DROPPED_BECAUSE =
            Field.of("dropped_because", Types.TEXT, "Why it will not be done.").protectedFact();

    static final Schema<Action> SHAPE =
            Schema.of(
                    "an action",
                    List.of(
                            ID,
                            ACTION,
                            TYPE,
                            OWNER_ROLE,
                            DUE,
                            MOVED,
                            STATUS,
                            DONE_ON,
                            EVIDENCE,
                            DROPPED_ON,
                            DROPPED_BECAUSE),
                    Action::read);

    public Action {
        moved = List.copyOf(moved);
    }

    private static Action read(Fields fields) {
        requireDate(fields);
        requireReason(fields);
        return new Action(
                fields.get(ID),
                fields.get(ACTION),
                fields.find(TYPE),
                fields.get(OWNER_ROLE),
                fields.get(DUE),
                fields.get(MOVED),
                fields.get(STATUS),
                fields.find(DONE_ON),
                fields.find(EVIDENCE),
                fields.find(DROPPED_ON),
                fields.find(DROPPED_BECAUSE),
                fields.places());
    }

    private static void requireDate(Fields fields) {
        if (fields.find(STATUS) == ActionStatus.DONE && !fields.has(DONE_ON)) {
            fields.wrong(
                    STATUS,
                    "missing-field",
                    "the action is done, but \"done_on\" is missing",
                    "Add the day on which it was done, such as done_on: 2026-11-02.");
        }
    }

    private static void requireReason(Fields fields) {
        boolean dropped = fields.find(STATUS) == ActionStatus.DROPPED || fields.has(DROPPED_ON);
        if (dropped && !fields.has(DROPPED_BECAUSE)) {
            fields.wrong(
                    STATUS,
                    "missing-field",
                    "the action is dropped, but \"dropped_because\" is missing",
                    "Say why it will not be done, in words the readers will see. Write: "
                            + DROPPED_BECAUSE.example());
        }
    }
}
