package org.sitegen.newsletter.failure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.promise.Move;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** Something IT does so that a failure does not happen again. */
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
        @Nullable String droppedBecause) {

    static final Field<Action, String> ID =
            Field.of(
                            Action.class,
                            "id",
                            Types.TEXT,
                            "Its short name within the failure, such as a1.")
                    .required()
                    .protectedFact();
    public static final Field<Action, String> ACTION =
            Field.of(
                            Action.class,
                            "action",
                            Types.TEXT,
                            "What will be done, beginning with a verb.")
                    .required()
                    .kept();
    public static final Field<Action, LocalDate> DUE =
            Field.of(
                            Action.class,
                            "due",
                            Types.DATE,
                            "The date first promised; later dates go under moved.")
                    .required()
                    .protectedFact();
    public static final Field<Action, List<Move>> MOVED =
            Field.of(
                            Action.class,
                            "moved",
                            Types.listOf(Types.record(Move.SCHEMA)),
                            "Each later date, with the reason.")
                    .protectedFact();
    public static final Field<Action, ActionStatus> STATUS =
            Field.of(
                            Action.class,
                            "status",
                            Types.oneOf(ActionStatus.class),
                            "Whether it is still to be done.")
                    .required()
                    .protectedFact();
    public static final Field<Action, LocalDate> DONE_ON =
            Field.of(Action.class, "done_on", Types.DATE, "When it was done.").protectedFact();
    public static final Field<Action, LocalDate> DROPPED_ON =
            Field.of(
                            Action.class,
                            "dropped_on",
                            Types.DATE,
                            "When it was decided that it will not be done.")
                    .protectedFact();
    static final Field<Action, String> DROPPED_BECAUSE =
            Field.of(Action.class, "dropped_because", Types.REASON, "Why it will not be done.");

    public static final Field<Action, String> OWNER_ROLE =
            Field.of(
                            Action.class,
                            "owner_role",
                            Types.idOf("role"),
                            "The role that answers for it.")
                    .required()
                    .protectedFact();

    public static final Schema<Action> SCHEMA =
            Schema.of("an action", Action.class)
                    .with(
                            ID,
                            ACTION,
                            Field.of(
                                            Action.class,
                                            "type",
                                            Types.oneOf(ActionType.class),
                                            "What it does about the failure.")
                                    .protectedFact(),
                            OWNER_ROLE,
                            DUE,
                            MOVED,
                            STATUS,
                            DONE_ON,
                            Field.of(
                                    Action.class,
                                    "evidence",
                                    Types.TEXT,
                                    "How anybody can see that it was done."),
                            DROPPED_ON,
                            DROPPED_BECAUSE)
                    .identifiedBy(Identity.id(ID))
                    .holding(Action::requireDate)
                    .holding(Action::requireDrop)
                    .holding(ActionStatusRules::hold);

    public Action {
        moved = List.copyOf(moved);
    }

    private static void requireDate(Fields fields) {
        if (fields.find(STATUS) == ActionStatus.DONE && !fields.has(DONE_ON)) {
            fields.wrong(
                    STATUS,
                    "missing-field",
                    "the action is done, but \"done_on\" is missing",
                    Advice.of("Add the day on which it was done. Write: ")
                            .showAs(Remedy.field(DONE_ON.example()), DONE_ON.openExample()));
        }
    }

    /** Without the day a dropped action would be gone from editions that were read before it. */
    private static void requireDrop(Fields fields) {
        if (fields.find(STATUS) == ActionStatus.DROPPED) {
            require(fields, DROPPED_ON, "Add the day on which that was decided. Write: ");
            require(
                    fields,
                    DROPPED_BECAUSE,
                    "Say why it will not be done, in words the readers will see. Write: ");
        }
    }

    private static void require(Fields fields, Field<Action, ?> field, String advice) {
        if (!fields.has(field)) {
            fields.wrong(
                    STATUS,
                    "missing-field",
                    "the action is dropped, but \"" + field.name() + "\" is missing",
                    Advice.of(advice).showAs(Remedy.field(field.example()), field.openExample()));
        }
    }
}
