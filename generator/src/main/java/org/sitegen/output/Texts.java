package org.sitegen.output;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Reference;

/** Values as texts that programs read: days and moments by ISO 8601, references as written. */
final class Texts {

    private Texts() {}

    /** A day, month, period or reference, or null if there is none. */
    static @Nullable String of(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A moment with seconds and offset: {@code 2026-11-02T09:40:00+01:00}. */
    static @Nullable String of(@Nullable Moment moment, ZoneId zone) {
        return moment == null ? null : of(moment.in(zone));
    }

    /** The same; by UTC where clocks differed from it by seconds, which RFC 3339 cannot write. */
    static String of(ZonedDateTime moment) {
        return Moment.told(moment);
    }

    static List<String> of(List<Reference> references) {
        return references.stream().map(Reference::toString).toList();
    }
}
