package org.sitegen.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.Promise;
import org.sitegen.newsletter.PromiseState;
import org.sitegen.newsletter.Reference;

/** Makes the line of a promise as it stood on a day. */
final class PromiseLines {

    private final Names names;
    private final Function<Reference, Link> entries;

    PromiseLines(Names names, Function<Reference, Link> entries) {
        this.names = names;
        this.entries = entries;
    }

    PromiseLine line(Promise promise, LocalDate day) {
        PromiseState state = promise.stateAsOf(day);
        LocalDate doneOn = promise.doneOn();
        boolean done = doneOn != null && !doneOn.isAfter(day);
        return new PromiseLine(
                entries.apply(promise.entry()),
                promise.id(),
                promise.what(),
                names.roleOrNull(promise.ownerRole()),
                promise.promised(),
                promise.dueAsOf(day),
                promise.movesAsOf(day),
                state,
                done ? doneOn : null,
                done ? promise.evidence() : null,
                promise.droppedBecause(),
                daysLate(promise, state, day));
    }

    List<PromiseLine> lines(List<Promise> promises, LocalDate day) {
        return promises.stream().map(promise -> line(promise, day)).toList();
    }

    /** Lateness counts from the date first promised: moving a date does not make it kept. */
    private static long daysLate(Promise promise, PromiseState state, LocalDate day) {
        return switch (state) {
            case LATE -> ChronoUnit.DAYS.between(promise.dueAsOf(day), day);
            case KEPT_LATE -> daysBetween(promise.promised(), promise.doneOn());
            default -> 0;
        };
    }

    private static long daysBetween(LocalDate from, @Nullable LocalDate to) {
        return to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }
}
