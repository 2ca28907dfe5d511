package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** The figure of somebody else, with its source and year. */
public record Comparison(
        String name, BigDecimal value, String period, String source, @Nullable String note) {

    static final Schema<Comparison> SCHEMA =
            Schema.of("an outside figure", Comparison.class)
                    .with(
                            Field.of(Comparison.class, "name", Types.TEXT, "Whose figure it is.")
                                    .required(),
                            Field.of(Comparison.class, "value", Types.NUMBER, "The figure.")
                                    .required(),
                            Field.of(
                                            Comparison.class,
                                            "period",
                                            Types.TEXT,
                                            "Which time it stands for.")
                                    .required(),
                            Field.of(
                                            Comparison.class,
                                            "source",
                                            Types.TEXT,
                                            "Where it was published.")
                                    .required(),
                            Field.of(
                                    Comparison.class,
                                    "note",
                                    Types.TEXT,
                                    "What makes it differ from ours."));
}
