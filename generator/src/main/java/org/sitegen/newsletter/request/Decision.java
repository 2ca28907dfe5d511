package org.sitegen.newsletter.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/** What was decided about a request, by whom and why. */
public record Decision(
        Resolution decided,
        LocalDate on,
        String byRole,
        String because,
        @Nullable String whatWouldChangeThis) {

    static final Field<Decision, Resolution> DECIDED =
            Field.of(Decision.class, "decided", Types.oneOf(Resolution.class), "What was decided.")
                    .required();

    static final Field<Decision, LocalDate> ON =
            Field.of(Decision.class, "on", Types.DATE, "When it was decided.").required();

    private static final Field<Decision, String> WHAT_WOULD_CHANGE_THIS =
            Field.of(
                    Decision.class,
                    "what_would_change_this",
                    Types.TEXT,
                    "What would have to happen for another decision; needed if it is not agreed.");

    static final Schema<Decision> SCHEMA =
            Schema.of("a decision", Decision.class)
                    .with(
                            DECIDED,
                            ON,
                            Field.of(
                                            Decision.class,
                                            "by_role",
                                            Types.idOf("role"),
                                            "The role that decided it.")
                                    .required(),
                            Field.of(
                                            Decision.class,
                                            "because",
                                            Types.REASON,
                                            "Why, in words that those who asked will read.")
                                    .required(),
                            WHAT_WOULD_CHANGE_THIS)
                    .holding(Decision::leavesADoorOpen);

    private static void leavesADoorOpen(Fields fields) {
        Resolution decided = fields.find(DECIDED);
        if (decided != null && !decided.isAgreed() && !fields.has(WHAT_WOULD_CHANGE_THIS)) {
            fields.wrong(
                    DECIDED,
                    "missing-field",
                    "the request is not agreed, but \"what_would_change_this\" is missing",
                    "Say what would have to happen for another decision. Write: "
                            + WHAT_WOULD_CHANGE_THIS.example());
        }
    }
}
