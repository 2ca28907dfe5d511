package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.FieldLocations;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;
import org.sitegen.statistics.Direction;

/**
 * What a benchmark is held to from some month on.
 *
 * @param from the first month
 * @param value the figure to reach, where the target is one figure
 * @param min the least figure, where the target is a range
 * @param max the greatest figure, where the target is a range
 * @param kind how binding it is
 * @param because why it is what it is
 * @param places where it stands
 */
public record Target(
        YearMonth from,
        @Nullable BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable TargetKind kind,
        @Nullable String because,
        FieldLocations places) {

    public static final Field<YearMonth> FROM =
            Field.of("from", Types.MONTH, "The first month it holds for.").required();
    static final Field<BigDecimal> VALUE = Field.of("value", Types.NUMBER, "The figure to reach.");
    static final Field<BigDecimal> MIN =
            Field.of("min", Types.NUMBER, "The least figure of a range.");
    static final Field<BigDecimal> MAX =
            Field.of("max", Types.NUMBER, "The greatest figure of a range.");
    static final Field<TargetKind> KIND =
            Field.of("kind", Types.oneOf(TargetKind.class), "How binding it is.");
    static final Field<String> BECAUSE = Field.of("because", Types.TEXT, "Why it is what it is.");

    static final Schema<Target> SHAPE =
            Schema.of("a target", List.of(FROM, VALUE, MIN, MAX, KIND, BECAUSE), Target::read);

    private static Target read(Fields fields) {
        if (!fields.has(VALUE) && !fields.has(MIN) && !fields.has(MAX)) {
            fields.wrong(
                    VALUE,
                    "missing-field",
                    "a target needs \"value\", or \"min\" and \"max\"",
                    "Add the figure to reach, such as value: 75.");
        }
        isNotEmpty(fields);
        return new Target(
                fields.get(FROM),
                fields.find(VALUE),
                fields.find(MIN),
                fields.find(MAX),
                fields.find(KIND),
                fields.find(BECAUSE),
                fields.places());
    }

    private static void isNotEmpty(Fields fields) {
        BigDecimal least = fields.find(MIN);
        BigDecimal greatest = fields.find(MAX);
        if (least != null && greatest != null && least.compareTo(greatest) > 0) {
            fields.wrong(
                    MIN,
                    "value-not-allowed",
                    "nothing lies between \"" + least + "\" and \"" + greatest + "\"",
                    "Write the least figure under min and the greatest under max.");
        }
    }

    /** Whether a figure meets the target, given which way is the good one. */
    public boolean isMetBy(BigDecimal figure, Direction direction) {
        if (value == null) {
            return (min == null || figure.compareTo(min) >= 0)
                    && (max == null || figure.compareTo(max) <= 0);
        }
        return direction == Direction.LOWER_IS_BETTER
                ? figure.compareTo(value) <= 0
                : figure.compareTo(value) >= 0;
    }
}
