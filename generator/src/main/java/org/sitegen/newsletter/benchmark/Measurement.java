package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Need;
import org.sitegen.schema.Schema;

/**
 * One row of a benchmark's file: the figure of one period, or why there is none.
 *
 * @param period the period
 * @param value the figure in the benchmark's unit; null if it is not available or withheld
 * @param numerator what was counted, if the figure is a share
 * @param denominator out of how many
 * @param mark what is special about it
 * @param note what a reader should know about it; empty if nothing
 */
public record Measurement(
        FigurePeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Mark mark,
        String note) {

    public static final Field<Measurement, FigurePeriod> PERIOD =
            Field.of(Measurement.class, "period", Types.PERIOD, "The period.")
                    .required()
                    .protectedFact();
    public static final Field<Measurement, Mark> MARK =
            Field.of(
                            Measurement.class,
                            "mark",
                            new MarkType(),
                            "What is special about it: a letter.")
                    .orElse(Mark.FINAL)
                    .protectedFact();
    public static final Field<Measurement, BigDecimal> VALUE =
            number("value", "The figure.")
                    .needed(
                            Need.ALWAYS.where(
                                    "unless `mark` is " + MarkType.HIDING,
                                    fields -> !hidesValue(fields)));
    public static final Field<Measurement, BigDecimal> NUMERATOR =
            number("numerator", "What was counted, if it is a share.");
    public static final Field<Measurement, BigDecimal> DENOMINATOR =
            number("denominator", "Out of how many.");
    public static final Field<Measurement, String> NOTE =
            Field.of(Measurement.class, "note", Types.TEXT, "What a reader should know about it.")
                    .needed(
                            Need.ALWAYS.where(
                                    "if `mark` is " + MarkType.HIDING, Measurement::hidesValue))
                    .orElse("");

    /** Its fields are the columns of the files: those that editors write, and those of the site. */
    public static final Schema<Measurement> SCHEMA =
            Schema.of("a row of figures", Measurement.class)
                    .with(PERIOD, VALUE, NUMERATOR, DENOMINATOR, MARK, NOTE)
                    .identifiedBy(Identity.of(PERIOD));

    private static Field<Measurement, BigDecimal> number(String name, String meaning) {
        return Field.of(Measurement.class, name, Types.NUMBER, meaning).protectedFact();
    }

    private static boolean hidesValue(Fields fields) {
        return fields.get(MARK).hidesValue();
    }
}
