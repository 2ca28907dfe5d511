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
                            Field.of("name", Types.TEXT, Measure::name, "What is measured.")
                                    .required()
                                    .kept(),
                            Field.of("unit", Types.oneOf(Unit.class), Measure::unit, "Its unit.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            "unit_label",
                                            Types.TEXT,
                                            Measure::unitLabel,
                                            "What is counted, if the unit does not say it.")
                                    .kept(),
                            Field.of(
                                            "direction",
                                            Types.oneOf(Direction.class),
                                            Measure::direction,
                                            "Which way is the good one.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            "before",
                                            Types.record(Sample.SCHEMA),
                                            Measure::before,
                                            "The figure before.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            "after",
                                            Types.record(Sample.SCHEMA),
                                            Measure::after,
                                            "The figure after.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            "basis",
                                            Types.oneOf(MeasureBasis.class),
                                            Measure::basis,
                                            "How the figures were come by.")
                                    .required()
                                    .protectedFact());
}
