package org.sitegen.newsletter.win;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** One side of a comparison: a figure, before or after. */
public record Sample(
        BigDecimal value, String period, @Nullable Integer n, @Nullable String source) {

    static final Schema<Sample> SCHEMA =
            Schema.of("a figure with its period", Sample.class)
                    .with(
                            Field.of(
                                            "value",
                                            Types.NUMBER,
                                            Sample::value,
                                            "The figure, without its unit.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            "period",
                                            Types.TEXT,
                                            Sample::period,
                                            "Which time it stands for, such as March 2026.")
                                    .required()
                                    .protectedFact(),
                            Field.of("n", Types.COUNT, Sample::n, "How many cases it rests on.")
                                    .protectedFact(),
                            Field.of("source", Types.TEXT, Sample::source, "Where it comes from."));
}
