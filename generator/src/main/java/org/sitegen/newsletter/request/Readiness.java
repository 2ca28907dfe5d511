package org.sitegen.newsletter.request;

import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** Whether the way of working and the data are fit to be built upon. */
public record Readiness(ReadinessLevel process, ReadinessLevel data) {

    static final Schema<Readiness> SCHEMA =
            Schema.of("a readiness", Readiness.class)
                    .with(
                            Field.of(
                                            Readiness.class,
                                            "process",
                                            Types.oneOf(ReadinessLevel.class),
                                            "How good the way of working is.")
                                    .required(),
                            Field.of(
                                            Readiness.class,
                                            "data",
                                            Types.oneOf(ReadinessLevel.class),
                                            "How good the data are.")
                                    .required());

    /** Whether a program would speed up the errors. */
    public boolean isPoor() {
        return process == ReadinessLevel.POOR || data == ReadinessLevel.POOR;
    }
}
