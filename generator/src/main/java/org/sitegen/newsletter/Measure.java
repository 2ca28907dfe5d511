package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;
import org.sitegen.statistics.Direction;

/**
 * What has changed, in figures: the same thing measured before and after.
 *
 * @param name what is measured
 * @param unit its unit
 * @param unitLabel what is counted, where the unit does not say it
 * @param direction which way is the good one
 * @param before the figure before
 * @param after the figure after
 * @param basis how the figures were come by
 */
public record Measure(
        String name,
        Unit unit,
        @Nullable String unitLabel,
        Direction direction,
        Sample before,
        Sample after,
        MeasureBasis basis) {

    static final Field<String> NAME = Field.of("name", Types.TEXT, "What is measured.").required();
    static final Field<Unit> UNIT =
            Field.of("unit", Types.oneOf(Unit.class), "Its unit.").required();
    static final Field<String> UNIT_LABEL =
            Field.of("unit_label", Types.TEXT, "What is counted, if the unit does not say it.");
    static final Field<Direction> DIRECTION =
            Field.of("direction", Types.oneOf(Direction.class), "Which way is the good one.")
                    .required();
    static final Field<Sample> BEFORE =
            Field.of("before", Types.record(Sample.SHAPE), "The figure before.").required();
    static final Field<Sample> AFTER =
            Field.of("after", Types.record(Sample.SHAPE), "The figure after.").required();
    static final Field<MeasureBasis> BASIS =
            Field.of("basis", Types.oneOf(MeasureBasis.class), "How the figures were come by.")
                    .required();

    static final Schema<Measure> SHAPE =
            Schema.of(
                    "a measure",
                    List.of(NAME, UNIT, UNIT_LABEL, DIRECTION, BEFORE, AFTER, BASIS),
                    Measure::read);

    private static Measure read(Fields fields) {
        return new Measure(
                fields.get(NAME),
                fields.get(UNIT),
                fields.find(UNIT_LABEL),
                fields.get(DIRECTION),
                fields.get(BEFORE),
                fields.get(AFTER),
                fields.get(BASIS));
    }
}
