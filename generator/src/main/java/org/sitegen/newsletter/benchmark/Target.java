package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.NumberRules;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Identity;
import org.sitegen.schema.Schema;
import org.sitegen.statistics.Direction;

/** What a benchmark is held to from some month on. */
public record Target(
        YearMonth from,
        @Nullable BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable TargetKind kind,
        @Nullable String because) {

    public static final Field<Target, YearMonth> FROM =
            Field.of(Target.class, "from", Types.MONTH, "The first month it holds for.")
                    .required()
                    .protectedFact();
    static final Field<Target, BigDecimal> VALUE =
            Field.of(Target.class, "value", Types.NUMBER, "The figure to reach.").protectedFact();
    static final Field<Target, BigDecimal> MIN =
            Field.of(Target.class, "min", Types.NUMBER, "The least figure of a range.")
                    .protectedFact();
    static final Field<Target, BigDecimal> MAX =
            Field.of(Target.class, "max", Types.NUMBER, "The greatest figure of a range.")
                    .protectedFact();

    public static final Field<Target, String> BECAUSE =
            Field.of(Target.class, "because", Types.REASON, "Why it is what it is.");

    static final Schema<Target> SCHEMA =
            Schema.of("a target", Target.class)
                    .with(
                            FROM,
                            VALUE,
                            MIN,
                            MAX,
                            Field.of(
                                            Target.class,
                                            "kind",
                                            Types.oneOf(TargetKind.class),
                                            "How binding it is.")
                                    .protectedFact(),
                            BECAUSE)
                    .identifiedBy(Identity.month(FROM))
                    .holding(Target::holdsSomething)
                    .holding(Target::isNotEmpty);

    private static void isNotEmpty(Fields fields) {
        NumberRules.inOrder(fields, MIN, MAX);
    }

    /**
     * What holds in a month, of things that each hold from some month on until the next; null
     * before the first.
     *
     * @param steps oldest first
     */
    public static <T> @Nullable T inForce(
            List<T> steps, Function<T, YearMonth> from, YearMonth month) {
        @Nullable T holding = null;
        for (T step : steps) {
            holding = from.apply(step).isAfter(month) ? holding : step;
        }
        return holding;
    }

    /** The least figure that meets it; null where there is none. */
    public @Nullable BigDecimal least(Direction direction) {
        return value == null ? min : direction == Direction.LOWER_IS_BETTER ? null : value;
    }

    /** The greatest figure that meets it; null where there is none. */
    public @Nullable BigDecimal most(Direction direction) {
        return value == null ? max : direction == Direction.LOWER_IS_BETTER ? value : null;
    }

    /** Whether a figure meets the target, given which way is the good one. */
    public boolean isMetBy(BigDecimal figure, Direction direction) {
        BigDecimal least = least(direction);
        BigDecimal most = most(direction);
        return (least == null || figure.compareTo(least) >= 0)
                && (most == null || figure.compareTo(most) <= 0);
    }

    private static void holdsSomething(Fields fields) {
        if (!fields.has(VALUE) && !fields.has(MIN) && !fields.has(MAX)) {
            fields.wrong(
                    VALUE,
                    "missing-field",
                    "a target needs \"value\", or \"min\" and \"max\"",
                    "Add the figure to reach: value: …");
        }
    }
}
