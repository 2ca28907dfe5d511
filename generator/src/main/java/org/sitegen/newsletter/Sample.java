package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * One side of a comparison: a figure, before or after.
 *
 * @param value the figure
 * @param period which time it stands for, in words
 * @param n how many cases it rests on
 * @param source where it comes from
 */
public record Sample(
        BigDecimal value, String period, @Nullable Integer n, @Nullable String source) {

    static final Field<BigDecimal> VALUE =
            Field.of("value", Types.NUMBER, "The figure, without its unit.").required();
    static final Field<String> PERIOD =
            Field.of("period", Types.TEXT, "Which time it stands for, such as March 2026.")
                    .required();
    static final Field<Integer> N = Field.of("n", Types.COUNT, "How many cases it rests on.");
    static final Field<String> SOURCE = Field.of("source", Types.TEXT, "Where it comes from.");

    static final Schema<Sample> SHAPE =
            Schema.of(
                    "a figure with its period",
                    List.of(VALUE, PERIOD, N, SOURCE),
                    fields ->
                            new Sample(
                                    fields.get(VALUE),
                                    fields.get(PERIOD),
                                    fields.find(N),
                                    fields.find(SOURCE)));
}
