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

    static final Schema<Triage> SCHEMA =
            Schema.of("a triage", Triage.class)
                    .with(
                            Field.of(
                                            "impact",
                                            Types.oneOf(RequestImpact.class),
                                            Triage::impact,
                                            "What hangs on it.")
                                    .required(),
                            Field.of(
                                            "urgency",
                                            Types.oneOf(Urgency.class),
                                            Triage::urgency,
                                            "How soon it would be too late.")
                                    .required(),
                            Field.of(
                                            "class",
                                            Types.oneOf(RequestClass.class),
                                            Triage::turn,
                                            "When it gets its turn.")
                                    .in("turn")
                                    .required(),
                            Field.of(
                                    "out_of_turn_because",
                                    Types.TEXT,
                                    Triage::outOfTurnBecause,
                                    "Why it is worked on before others whose turn comes first."));
}
