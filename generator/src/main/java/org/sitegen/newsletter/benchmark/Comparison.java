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
                            Field.of("name", Types.TEXT, Comparison::name, "Whose figure it is.")
                                    .required(),
                            Field.of("value", Types.NUMBER, Comparison::value, "The figure.")
                                    .required(),
                            Field.of(
                                            "period",
                                            Types.TEXT,
                                            Comparison::period,
                                            "Which time it stands for.")
                                    .required(),
                            Field.of(
                                            "source",
                                            Types.TEXT,
                                            Comparison::source,
                                            "Where it was published.")
                                    .required(),
                            Field.of(
                                    "note",
                                    Types.TEXT,
                                    Comparison::note,
                                    "What makes it differ from ours."));
}
