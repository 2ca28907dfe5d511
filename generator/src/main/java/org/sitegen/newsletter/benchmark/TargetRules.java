package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.statistics.Direction;

/** What must hold of a benchmark's targets: one at a time, and each can be reached. */
final class TargetRules {

    private static final List<Field<Target, BigDecimal>> FIGURES =
            List.of(Target.VALUE, Target.MIN, Target.MAX);

    private TargetRules() {}

    static void hold(Fields fields) {
        if (fields.find(BenchmarkFields.DIRECTION) == Direction.WITHIN_RANGE) {
            fields.get(BenchmarkFields.TARGETS).forEach(one -> isRange(one, fields));
        }
        Bounds bounds = bounds(fields);
        if (bounds != null) {
            fields.get(BenchmarkFields.TARGETS).forEach(one -> isWithin(bounds, one, fields));
        }
    }

    private static void isRange(Target target, Fields fields) {
        BigDecimal value = target.value();
        if (value != null) {
            fields.wrong(
                    fields.at(target, Target.VALUE),
                    "facts-contradict",
                    "direction is within-range, but the target is one figure, \""
                            + value.toPlainString()
                            + '"',
                    "Write min and max instead of value, or another direction.");
        }
    }

    /** Null where they could not be read. */
    private static @Nullable Bounds bounds(Fields fields) {
        Unit unit = fields.find(BenchmarkFields.UNIT);
        if (fields.has(BenchmarkFields.BOUNDS)) {
            return fields.find(BenchmarkFields.BOUNDS);
        }
        return unit == null ? null : Bounds.of(unit);
    }

    private static void isWithin(Bounds bounds, Target target, Fields fields) {
        for (Field<Target, BigDecimal> field : FIGURES) {
            BigDecimal figure = field.getter().apply(target);
            if (figure != null && !bounds.hold(figure)) {
                fields.wrong(
                        fields.at(target, field),
                        "value-out-of-bounds",
                        "the target \""
                                + figure.toPlainString()
                                + "\" cannot be: "
                                + bounds.words(),
                        "Correct the target, or the bounds of the benchmark.");
            }
        }
    }
}
