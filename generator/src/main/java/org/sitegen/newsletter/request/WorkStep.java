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
                                            WorkStep.class,
                                            "step",
                                            Types.characters(50),
                                            "What has to be done, in a few words.")
                                    .required(),
                            Field.of(
                                    WorkStep.class,
                                    "who",
                                    Types.TEXT,
                                    "The team or role that does it, in IT or in the business."),
                            Field.of(
                                            WorkStep.class,
                                            "takes",
                                            TimeSpan.TYPE,
                                            "How long it takes, as rough as it is known.")
                                    .required(),
                            Field.of(WorkStep.class, "why", Types.TEXT, "Why it is needed."));
}
