package org.sitegen.newsletter.request;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * How a request was placed among the others, by the rule that the newsletter publishes.
 *
 * @param turn when it gets its turn
 */
public record Triage(
        RequestImpact impact,
        Urgency urgency,
        RequestClass turn,
        @Nullable String outOfTurnBecause) {

    public static final Field<Triage, String> OUT_OF_TURN_BECAUSE =
            Field.of(
                    Triage.class,
                    "out_of_turn_because",
                    Types.REASON,
                    "Why it is worked on before others whose turn comes first.");

    static final Schema<Triage> SCHEMA =
            Schema.of("a triage", Triage.class)
                    .with(
                            Field.of(
                                            Triage.class,
                                            "impact",
                                            Types.oneOf(RequestImpact.class),
                                            "What hangs on it.")
                                    .required(),
                            Field.of(
                                            Triage.class,
                                            "urgency",
                                            Types.oneOf(Urgency.class),
                                            "How soon it would be too late.")
                                    .required(),
                            Field.of(
                                            Triage.class,
                                            "class",
                                            "turn",
                                            Types.oneOf(RequestClass.class),
                                            "When it gets its turn.")
                                    .required(),
                            OUT_OF_TURN_BECAUSE);
}
