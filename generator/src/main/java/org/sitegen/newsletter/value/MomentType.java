package org.sitegen.newsletter.value;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Audience;
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
                    Dates::moment);

    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX");

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
        return Datum.of(zone == null ? value.toString() : value.in(zone).format(WITH_OFFSET));
    }

    @Override
    public Datum.Members form() {
        return TYPED.form();
    }
}
