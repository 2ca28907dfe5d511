package org.sitegen.newsletter.win;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
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

    private static final Field<Sample, Integer> CASES =
            Field.of(Sample.class, "n", Types.COUNT, "How many cases it rests on.").protectedFact();
    private static final Field<Sample, Integer> DAYS =
            Field.of(
                            Sample.class,
                            "days",
                            Types.COUNT,
                            "In how many days a number of things was counted.")
                    .protectedFact();

    static final Schema<Sample> SCHEMA =
            Schema.of("a figure with its period", Sample.class)
                    .with(
                            VALUE,
                            PERIOD,
                            CASES,
                            DAYS,
                            Field.of(Sample.class, "source", Types.TEXT, "Where it comes from."))
                    .holding(Sample::restsOnSomething);

    private static void restsOnSomething(Fields fields) {
        isSome(fields, CASES, "cases");
        isSome(fields, DAYS, "days");
    }

    private static void isSome(Fields fields, Field<Sample, Integer> field, String things) {
        Integer number = fields.find(field);
        if (number != null && number == 0) {
            fields.wrong(
                    field,
                    "value-not-allowed",
                    "no figure rests on \"0\" " + things,
                    "Correct the number, or leave it out if it is not known.");
        }
    }

    /** Whether it may be a number of the cases it rests on. */
    boolean isOfItsCases() {
        return n != null && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(n)) < 0;
    }
}
