package org.sitegen.newsletter.value;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Forms;
import org.sitegen.schema.Input;
import org.sitegen.schema.ScalarType;
import org.sitegen.schema.ValueType;
import org.sitegen.text.Datum;

/** A point in time: as it was typed for editors, with its offset for readers. */
record MomentType() implements ValueType<Moment> {

    private static final ValueType<Moment> TYPED =
            ScalarType.of(
                            "a time such as 2026-11-02T09:40",
                            "2026-11-02T09:40",
                            Moment.EPOCH,
                            Dates::moment)
                    .formed(
                            Forms.matching(
                                    "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}"
                                            + "(Z|[+-][0-9]{2}:[0-9]{2})?"));

    private static final Datum.Members TOLD =
            Datum.members("type", Datum.of("string")).with("format", Datum.of("date-time"));

    @Override
    public String words() {
        return TYPED.words();
    }

    @Override
    public String example() {
        return TYPED.example();
    }

    @Override
    public Moment neutral() {
        return TYPED.neutral();
    }

    @Override
    public @Nullable Moment read(Input input) {
        return TYPED.read(input);
    }

    @Override
    public Datum write(Moment value, Audience audience) {
        ZoneId zone = audience.zone();
        return Datum.of(zone == null ? value.toString() : Moment.told(value.in(zone)));
    }

    @Override
    public Datum.Members form(Audience audience) {
        return audience.all() ? TYPED.form(audience) : TOLD;
    }
}
