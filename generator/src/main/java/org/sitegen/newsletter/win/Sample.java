package org.sitegen.newsletter.win;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** One side of a comparison: a figure, before or after. */
public record Sample(
        BigDecimal value,
        String period,
        @Nullable Integer n,
        @Nullable Integer days,
        @Nullable String source) {

    public static final Field<Sample, BigDecimal> VALUE =
            Field.of(Sample.class, "value", Types.NUMBER, "The figure, without its unit.")
                    .required()
                    .protectedFact();

    static final Field<Sample, String> PERIOD =
            Field.of(
                            Sample.class,
                            "period",
                            Types.TEXT,
                            "Which time it stands for, such as March 2026.")
                    .required()
                    .protectedFact();

    static final Schema<Sample> SCHEMA =
            Schema.of("a figure with its period", Sample.class)
                    .with(
                            VALUE,
                            PERIOD,
                            Field.of(Sample.class, "n", Types.COUNT, "How many cases it rests on.")
                                    .protectedFact(),
                            Field.of(
                                            Sample.class,
                                            "days",
                                            Types.COUNT,
                                            "In how many days a number of things was counted.")
                                    .protectedFact(),
                            Field.of(Sample.class, "source", Types.TEXT, "Where it comes from."));

    /** Whether it may be a number of the cases it rests on. */
    boolean isOfItsCases() {
        return n != null && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(n)) < 0;
    }
}
