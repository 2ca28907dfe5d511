package org.sitegen.newsletter.benchmark;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** The end of a benchmark, whose page stays. */
public record Retirement(YearMonth from, String because, @Nullable String replacedBy) {

    static final Schema<Retirement> SCHEMA =
            Schema.of("a retirement", Retirement.class)
                    .with(
                            Field.of(
                                            Retirement.class,
                                            "from",
                                            Types.MONTH,
                                            "The first month without a figure.")
                                    .required()
                                    .protectedFact(),
                            Field.of(Retirement.class, "because", Types.REASON, "Why it ended.")
                                    .required(),
                            Field.of(
                                            Retirement.class,
                                            "replaced_by",
                                            Types.idOf("benchmark"),
                                            "The benchmark that took its place.")
                                    .protectedFact());
}
