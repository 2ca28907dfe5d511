package org.sitegen.content;

import java.time.LocalDate;
import java.util.List;
import org.sitegen.content.field.FileContext;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.failure.Update;
import org.sitegen.schema.AsOf;

/** Withholds what is to be said of a failure on a later day, like an entry of that day. */
final class UpdatesToCome {

    private UpdatesToCome() {}

    /** The failure as it is known on a day, with a notice of each update that is withheld. */
    static Failure withheld(Failure failure, FileContext context, AsOf asOf) {
        List<Update> said = failure.updates().stream().filter(one -> isSaid(one, asOf)).toList();
        if (said.size() == failure.updates().size()) {
            return failure;
        }
        failure.updates().stream()
                .filter(update -> !isSaid(update, asOf))
                .forEach(update -> report(update, context, asOf.today()));
        Failure known = failure.with(said);
        context.locations().put(known, context.locations().of(failure));
        return known;
    }

    private static boolean isSaid(Update update, AsOf asOf) {
        return !update.at().in(asOf.zone()).toLocalDate().isAfter(asOf.today());
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
