package org.sitegen.schema;

import java.time.ZoneId;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * For whom a record is written.
 *
 * @param zone where their clocks are; null to leave each time as it was written
 * @param currency the currency they think in; null to leave each amount as it was written
 * @param mayKnow whether they may know of a thing, given its kind and its id
 * @param all whether they see what is for editors only
 */
public record Audience(
        @Nullable ZoneId zone,
        @Nullable String currency,
        BiPredicate<String, String> mayKnow,
        boolean all) {

    /** The generator itself, for what it keeps from one build to the next. */
    public static final Audience ITSELF = new Audience(null, null, (kind, id) -> true, true);

    /** Readers: what is for editors, and what is not public yet, is left out. */
    public static Audience readers(
            ZoneId zone, @Nullable String currency, BiPredicate<String, String> mayKnow) {
        return new Audience(zone, currency, mayKnow, false);
    }

    boolean sees(Field<?, ?> field) {
        return all || field.standing() != Standing.EDITORIAL;
    }
}
