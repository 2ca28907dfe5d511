package org.sitegen.newsletter.request;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** One of the steps that a request will take. */
public record WorkStep(String step, @Nullable String who, TimeSpan takes, @Nullable String why) {

    private static final Field<WorkStep, String> STEP =
            Field.of(
                            WorkStep.class,
                            "step",
                            Types.characters(50),
                            "What has to be done, in a few words.")
                    .required();
    private static final Field<WorkStep, String> WHO =
            Field.of(
                    WorkStep.class,
                    "who",
                    Types.TEXT,
                    "The team or role that does it, in IT or in the business.");

    static final Schema<WorkStep> SCHEMA =
            Schema.of("a step", WorkStep.class)
                    .with(
                            STEP,
                            WHO,
                            Field.of(
                                            WorkStep.class,
                                            "takes",
                                            TimeSpan.TYPE,
                                            "How long it takes, as rough as it is known.")
                                    .required(),
                            Field.of(WorkStep.class, "why", Types.TEXT, "Why it is needed."))
                    .identifiedBy(Identity.wording(STEP, WHO));
}
