package org.sitegen.newsletter.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.statistics.Direction;

/** What must hold of a benchmark's targets, and of what it is compared with: each can be. */
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
            othersAreWithin(bounds, fields);
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
                report("target", figure, bounds, fields.at(target, field), fields);
            }
        }
    }

    /** What it is compared with is bounded as it is; a figure that is missing reads as 0. */
    private static void othersAreWithin(Bounds bounds, Fields fields) {
        Baseline baseline = fields.find(BenchmarkFields.BASELINE);
        if (baseline != null && isBeyond(bounds, baseline.value())) {
            Location at = fields.at(baseline, Baseline.VALUE);
            report("baseline", baseline.value(), bounds, at, fields);
        }
        for (Comparison other : fields.get(BenchmarkFields.COMPARE)) {
            if (isBeyond(bounds, other.value())) {
                Location at = fields.at(other, Comparison.VALUE);
                report("figure of others", other.value(), bounds, at, fields);
            }
        }
    }

    private static boolean isBeyond(Bounds bounds, BigDecimal figure) {
        return figure.signum() != 0 && !bounds.hold(figure);
    }

    private static void report(
            String what, BigDecimal figure, Bounds bounds, Location at, Fields fields) {
        fields.wrong(
                at,
                "value-out-of-bounds",
                "the %s \"%s\" cannot be: %s"
                        .formatted(what, figure.toPlainString(), bounds.words()),
                "Correct the " + what + ", or the bounds of the benchmark.");
    }
}
