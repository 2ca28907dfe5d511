package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;

/** The figure of somebody else, with its source and year. */
public record Comparison(
        String name, BigDecimal value, String period, String source, @Nullable String note) {

    private static final Field<Comparison, String> NAME =
            Field.of(Comparison.class, "name", Types.TEXT, "Whose figure it is.").required();
    static final Field<Comparison, BigDecimal> VALUE =
            Field.of(Comparison.class, "value", Types.NUMBER, "The figure.").required();
    private static final Field<Comparison, String> PERIOD =
            Field.of(Comparison.class, "period", Types.TEXT, "Which time it stands for.")
                    .required();

    static final Schema<Comparison> SCHEMA =
            Schema.of("an outside figure", Comparison.class)
                    .with(
                            NAME,
                            VALUE,
                            PERIOD,
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
                                    "What makes it differ from ours."))
                    .identifiedBy(Identity.of(NAME, PERIOD));
}
