package org.sitegen.newsletter.request;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** One of the steps that a request will take. */
public record WorkStep(String step, @Nullable String who, TimeSpan takes, @Nullable String why) {

    static final Schema<WorkStep> SCHEMA =
            Schema.of("a step", WorkStep.class)
                    .with(
                            Field.of(
                                            "step",
                                            Types.characters(50),
                                            WorkStep::step,
                                            "What has to be done, in a few words.")
                                    .required(),
                            Field.of(
                                    "who",
                                    Types.TEXT,
                                    WorkStep::who,
                                    "The team or role that does it, in IT or in the business."),
                            Field.of(
                                            "takes",
                                            TimeSpan.TYPE,
                                            WorkStep::takes,
                                            "How long it takes, as rough as it is known.")
                                    .required(),
                            Field.of("why", Types.TEXT, WorkStep::why, "Why it is needed."));
}
