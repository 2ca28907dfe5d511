package org.sitegen.newsletter.win;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.statistics.Direction;

/** What has changed, in figures: the same thing measured before and after. */
public record Measure(
        String name,
        Unit unit,
        @Nullable String unitLabel,
        Direction direction,
        Sample before,
        Sample after,
        MeasureBasis basis) {

    static final Schema<Measure> SCHEMA =
            Schema.of("a measure", Measure.class)
                    .with(
                            Field.of(Measure.class, "name", Types.TEXT, "What is measured.")
                                    .required()
                                    .kept(),
                            Field.of(Measure.class, "unit", Types.oneOf(Unit.class), "Its unit.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            Measure.class,
                                            "unit_label",
                                            Types.TEXT,
                                            "What is counted, if the unit does not say it.")
                                    .kept(),
                            Field.of(
                                            Measure.class,
                                            "direction",
                                            Types.oneOf(Direction.class),
                                            "Which way is the good one.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            Measure.class,
                                            "before",
                                            Types.record(Sample.SCHEMA),
                                            "The figure before.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            Measure.class,
                                            "after",
                                            Types.record(Sample.SCHEMA),
                                            "The figure after.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            Measure.class,
                                            "basis",
                                            Types.oneOf(MeasureBasis.class),
                                            "How the figures were come by.")
                                    .required()
                                    .protectedFact());

    /** What two numbers of things are told by; null where they can only be compared as they are. */
    public @Nullable CountBase per() {
        return CountBase.of(unit, before, after);
    }

    /** Whether it went the good way, by day or by case where that is known. */
    public boolean isBetter() {
        return direction == Direction.LOWER_IS_BETTER ? change() < 0 : change() > 0;
    }

    /** Whether it went the wrong way, by day or by case where that is known. */
    public boolean isWorse() {
        return direction == Direction.LOWER_IS_BETTER ? change() > 0 : change() < 0;
    }

    /** Whether the figures alone say the same as by day or by case. */
    public boolean showsItself() {
        int alone = after.value().compareTo(before.value());
        return Integer.signum(alone) == Integer.signum(change());
    }

    private int change() {
        CountBase per = per();
        return per == null
                ? after.value().compareTo(before.value())
                : per.compare(before.value(), after.value());
    }
}
