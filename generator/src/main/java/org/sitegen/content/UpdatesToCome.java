package org.sitegen.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.sitegen.content.field.FileContext;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.Update;

/** Withholds what is to be said of a failure on a later day, like an entry of that day. */
final class UpdatesToCome {

    private UpdatesToCome() {}

    /** The failure as it is known on a day, with a notice of each update that is withheld. */
    static Failure withheld(Failure failure, FileContext context, LocalDate today, ZoneId zone) {
        Predicate<Update> said = update -> !update.at().in(zone).toLocalDate().isAfter(today);
        if (failure.updates().stream().allMatch(said)) {
            return failure;
        }
        failure.updates().stream()
                .filter(said.negate())
                .forEach(update -> report(update, context, today));
        Failure known = failure.with(failure.updates().stream().filter(said).toList());
        context.locations().put(known, context.locations().of(failure));
        return known;
    }

    private static void report(Update update, FileContext context, LocalDate today) {
        context.findings()
                .notice(
                        "future-update",
                        context.locations().of(update).start(),
                        "the update of %s lies after %s, so it is withheld"
                                .formatted(update.at(), today),
                        "Nothing needs to be done: it is published on its day.");
    }
}
